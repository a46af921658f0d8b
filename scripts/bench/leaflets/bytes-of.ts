/** The bytes of one of our files, by the purpose of its streams. */

/** In the order of the file. */
export function bytesOf(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(pdf).toString('latin1')
  const sizes = new Map<string, number>()
  const add = (name: string, bytes: number): void => {
    sizes.set(name, (sizes.get(name) ?? 0) + bytes)
  }
  let rest = pdf.length
  for (const [, dictionary = ''] of text.matchAll(/\d+ 0 obj\n(<<.*>>)\nstream\n/g)) {
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
    add(kinds.find(([mark]) => dictionary.includes(mark))?.[1] ?? 'pages: text, lines, marks', length)
    rest -= length
  }
  add('heads of streams, file head and end', rest)
  return sizes
}

const kinds: readonly (readonly [mark: string, name: string])[] = [
  ['/N 3/', 'sRGB profile'],
  ['/Subtype/Type1C', 'fonts'],
  ['/Subtype/CIDFontType0C', 'fonts'],
  ['/Length1', 'fonts'],
  ['/Type/CMap', 'what codes read as'],
  ['/Type/Metadata', 'metadata'],
  ['/Type/ObjStm', 'structure, links, bookmarks, font widths'],
  ['/Type/XRef', 'index of objects'],
]
