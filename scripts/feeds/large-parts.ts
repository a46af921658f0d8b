/** Joins the many small pieces of a file into a few large parts: opening the file for each would take longer than making it. */

/** The least size of a part, in UTF-16 units. */
export const largePart = 256 * 1024

export function* largeParts(pieces: Iterable<string>): Iterable<string> {
  let part = ''
  for (const piece of pieces) {
    part += piece
    if (part.length < largePart) continue
    yield part
    part = ''
  }
  if (part !== '') yield part
}
