/** The smallest number that is enough, found by halves. */

/** Undefined where `most` is not enough. What is enough stays so with more. */
export function fewest(most: number, isEnough: (count: number) => boolean): number | undefined {
  if (!isEnough(most)) return undefined
  let [tooFew, enough] = [0, most]
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2)
    if (isEnough(middle)) enough = middle
    else tooFew = middle
  }
  return enough
}
