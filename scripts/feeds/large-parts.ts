/** Many small pieces of a file in few parts: to open it anew for each would take longer than to make it. */

/** In UTF-16 units: so much and a piece more. */
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
