/** The known name that was probably meant by an unknown one. */

/** The known name closest to a written one; undefined where none is close. */
export function closest(written: string, known: Iterable<string>): string | undefined {
  const typed = written.toLowerCase()
  let best: string | undefined
  let fewest = Math.max(2, Math.floor(typed.length / 3)) + 1
  for (const name of known) {
    if (Math.abs(name.length - typed.length) >= fewest) continue
    const changes = changesBetween(typed, name.toLowerCase(), fewest)
    // As many changes as letters: they have none in common.
    if (changes < fewest && changes < Math.max(name.length, typed.length)) {
      best = name
      fewest = changes
    }
  }
  return best ?? begunWith(typed, known)
}

/** The name of which the written one is the first part, if there is only one: `review_by` for `review`. */
function begunWith(typed: string, known: Iterable<string>): string | undefined {
  if (typed.length < 4) return undefined
  let longer: string | undefined
  for (const name of known) {
    const next = name[typed.length]
    if ((next !== '_' && next !== '-') || !name.toLowerCase().startsWith(typed)) continue
    if (longer !== undefined) return undefined
    longer = name
  }
  return longer
}

/** Whether two words differ only in capitals, spaces, hyphens, dashes and underscores, so that there is no doubt what is meant. */
export const sameWord = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_\u2010-\u2015-]+/g, '_')

/** `Did you mean "canalside"?`, or the names to choose from, or that there are none. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const names = [...known].filter((name) => name !== '')
  const near = closest(written, names)
  if (near !== undefined) return `Did you mean "${near}"?`
  if (names.length === 0) return 'There are none yet.'
  const shown = names.slice(0, 8).join(', ')
  if (names.length === 1) return `There is only "${shown}".`
  return names.length > 8 ? `Choose one of: ${shown} or ${names.length - 8} more.` : `Choose one of: ${shown}.`
}

/**
 * The edit distance of two words, with swaps of neighbouring letters (optimal string alignment). Counting stops at `most`.
 */
export function changesBetween(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  let before = above
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const exchanged = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (same ? 0 : 1),
          exchanged ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = above
    above = current
    // Values never fall below those of the two rows above.
    if (Math.min(...before, ...above) >= most) return most
  }
  return above[b.length] ?? 0
}
