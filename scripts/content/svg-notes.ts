/** A drawing as it is published: without what drawing programs note in it, who made it, from which file, on which disk. */

/** Comments, what is said about the drawing (SVG 2, 5.8), and everything of Inkscape's own (5.10). */
const notes = [
  /<!--[\s\S]*?-->/g,
  /<((?:\w+:)?metadata)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1\s*>)/g,
  /<((?:sodipodi|inkscape):[\w-]+)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1\s*>)/g,
  /\s(?:sodipodi|inkscape):[\w-]+\s*=\s*(?:"[^"]*"|'[^']*')/g,
]

/** The same drawing, which says that it is SVG: browsers would show nothing else. The same bytes where that is all there is. */
export function plainSvg(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const plain = withNamespace(withoutNotes(text))
  return plain === text ? bytes : new TextEncoder().encode(plain)
}

const withNamespace = (text: string): string =>
  /<svg\b[^>]*\sxmlns\s*=/.test(text) ? text : text.replace(/<svg\b/, '<svg xmlns="http://www.w3.org/2000/svg"')

/** The text of a drawing without them. */
export const withoutNotes = (text: string): string => notes.reduce((left, note) => left.replaceAll(note, ''), text)
