/** The first of many numbers for which something holds, found by halves. */

/**
 * The first whole number from `low` on for which `holds`. Where it holds for one, it must hold for all after it; `high` is
 * taken to be one of these, and is never asked about.
 */
export function firstThat(low: number, high: number, holds: (number: number) => boolean): number {
  let [before, first] = [low - 1, high]
  while (first - before > 1) {
    const middle = Math.floor((before + first) / 2)
    if (holds(middle)) first = middle
    else before = middle
  }
  return first
}
