/** How many slips of the fingers two words are apart. */

/** Swaps of neighbouring letters count as one (optimal string alignment). Counting stops at `most`. */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  let before = above
  let leastAbove = 0
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const exchanged = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const changes = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        exchanged ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
      current.push(changes)
      least = Math.min(least, changes)
    }
    // Values never fall below those of the two rows above.
    if (Math.min(leastAbove, least) >= most) return most
    before = above
    above = current
    leastAbove = least
  }
  return above[b.length] ?? 0
}
