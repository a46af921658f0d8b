/** What an audit has against a site, as it is told: what, where, and what it means for who reads it. */

/** Each sentence goes on after an address; what is wrong in many places is told once. */
export function toldOnce(problems: Iterable<readonly [address: string, problem: string]>): readonly string[] {
  const where = new Map<string, Set<string>>()
  for (const [address, problem] of problems) {
    const known = where.get(problem)
    if (known) known.add(address)
    else where.set(problem, new Set([address]))
  }
  return [...where].map(([problem, addresses]) => {
    const [first = '', ...more] = addresses
    return more.length === 0 ? `${first} ${problem}` : `${first} and ${more.length} more: each ${problem}`
  })
}

/** Content is checked before anything is made of it: what is found only afterwards, the program did. */
export const unfitInWords = (problems: readonly string[]): string =>
  [
    'What was made is not fit to be seen:',
    ...problems.map((problem) => `  ${problem}`),
    'This is a fault of the program, not of your content: please send these lines to whoever looks after it.',
  ].join('\n')
