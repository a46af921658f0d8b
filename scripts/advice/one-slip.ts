/** One slip: a letter more, less or different, or two that are swapped (Damerau–Levenshtein distance of 1). */

/** Whether two words differ by it. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  const [restA, restB] = [a.slice(same), b.slice(same)]
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}

const letters = [..."abcdefghijklmnopqrstuvwxyz'"]

/** All that is one slip away from a word in lower case, words or not. */
export const oneSlipAway = (word: string): readonly string[] =>
  Array.from({ length: word.length + 1 }, (_, at) => {
    const [before, here, after] = [word.slice(0, at), word.slice(at), word.slice(at + 1)]
    return [
      ...letters.map((letter) => before + letter + here),
      ...(here === '' ? [] : [before + after, ...letters.map((letter) => before + letter + after)]),
      ...(after === '' ? [] : [`${before}${after.slice(0, 1)}${here.slice(0, 1)}${after.slice(1)}`]),
    ]
  })
    .flat()
    .filter((other) => other !== '' && other !== word)
