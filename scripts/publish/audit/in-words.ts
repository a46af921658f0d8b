/** The problems that an audit found, in words: what, where, and what that means. */

/** `problems`: sentences that begin with an address. A problem in many places is reported once. */
export function oncePerProblem(problems: Iterable<readonly [address: string, problem: string]>): readonly string[] {
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

/** The content was checked before, so what an audit finds is a fault of the program. */
export const unfitInWords = (problems: readonly string[]): string =>
  [
    'What was made is not fit to be seen:',
    ...problems.map((problem) => `  ${problem}`),
    'This is a fault of the program, not of your content: please send these lines to whoever looks after it.',
  ].join('\n')
