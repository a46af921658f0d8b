/** Takes out of a drawing what drawing programs note in it: who made it, from which file, on which disk. */

/** Comments, what is said about the drawing (SVG 2, 5.8), and everything of Inkscape's own (5.10). */
const notes = [
  /<!--[\s\S]*?-->/g,
  /<((?:\w+:)?metadata)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1\s*>)/g,
  /<((?:sodipodi|inkscape):[\w-]+)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1\s*>)/g,
  /\s(?:sodipodi|inkscape):[\w-]+\s*=\s*(?:"[^"]*"|'[^']*')/g,
]

/** The same drawing; the same bytes where nothing is noted. */
export function withoutSvgNotes(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const plain = withoutNotes(text)
  return plain === text ? bytes : new TextEncoder().encode(plain)
}

/** The text of a drawing without them. */
export const withoutNotes = (text: string): string => notes.reduce((left, note) => left.replaceAll(note, ''), text)
