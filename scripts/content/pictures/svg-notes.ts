/** Strips metadata from a drawing before it is published: who made it, from which file, on which disk. */

/** Comments, metadata (SVG 2, 5.8), and everything private to Inkscape (5.10). */
const notes = [
  /<!--[\s\S]*?-->/g,
  /<((?:\w+:)?metadata)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1\s*>)/g,
  /<((?:sodipodi|inkscape):[\w-]+)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1\s*>)/g,
  /\s(?:sodipodi|inkscape):[\w-]+\s*=\s*(?:"[^"]*"|'[^']*')/g,
]

/** The drawing without metadata and with the namespace of SVG, which browsers need. Unchanged bytes where nothing differs. */
export function plainSvg(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const plain = withNamespace(withoutNotes(text))
  return plain === text ? bytes : new TextEncoder().encode(plain)
}

const withNamespace = (text: string): string =>
  /<svg\b[^>]*\sxmlns\s*=/.test(text) ? text : text.replace(/<svg\b/, '<svg xmlns="http://www.w3.org/2000/svg"')

/** The text of a drawing without metadata. */
export const withoutNotes = (text: string): string => notes.reduce((left, note) => left.replaceAll(note, ''), text)
