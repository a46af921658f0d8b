/** The container of a TrueType font: tables by their tags, with checksums; and its character map. OpenType 1.9. */

type Tables = Readonly<Record<string, Uint8Array>>

export function sfnt(tables: Tables): Uint8Array {
  const sorted = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1))
  const padded = (length: number): number => Math.ceil(length / 4) * 4
  const directory = 12 + 16 * sorted.length
  const file = Buffer.alloc(sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), directory))
  file.writeUInt32BE(0x00010000, 0)
  searchHeader(sorted.length, 16).forEach((value, index) => file.writeUInt16BE(value, 4 + 2 * index))
  let offset = directory
  sorted.forEach(([tag, bytes], index) => {
    const row = 12 + 16 * index
    file.write(tag, row, 'latin1')
    file.set(bytes, offset)
    let sum = 0
    for (let at = offset; at < offset + padded(bytes.length); at += 4) sum = (sum + file.readUInt32BE(at)) >>> 0
    file.writeUInt32BE(sum, row + 4)
    file.writeUInt32BE(offset, row + 8)
    file.writeUInt32BE(bytes.length, row + 12)
    offset += padded(bytes.length)
  })
  return file
}

/** Platform 3 (Windows), encoding 1 (Unicode), format 4: the one a PDF's simple font is looked up in. */
export function characterMap(glyphs: readonly (readonly [unicode: number, glyph: number])[]): Uint8Array {
  const segments: { readonly start: number; end: number; readonly delta: number }[] = []
  for (const [unicode, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const last = segments.at(-1)
    if (last !== undefined && last.end === unicode - 1 && last.delta === glyph - unicode) last.end = unicode
    else segments.push({ start: unicode, end: unicode, delta: glyph - unicode })
  }
  segments.push({ start: 0xffff, end: 0xffff, delta: 1 })
  const count = segments.length
  const bytes = Buffer.alloc(28 + 8 * count)
  const header = [0, 1, 3, 1, 0, 12, 4, 16 + 8 * count, 0, 2 * count, ...searchHeader(count, 2).slice(1)]
  header.forEach((value, index) => bytes.writeUInt16BE(value, 2 * index))
  segments.forEach(({ start, end, delta }, index) => {
    bytes.writeUInt16BE(end, 26 + 2 * index)
    bytes.writeUInt16BE(start, 28 + 2 * count + 2 * index)
    bytes.writeUInt16BE(delta & 0xffff, 28 + 4 * count + 2 * index)
  })
  return bytes
}

/** What old rasterizers searched with: count, search range, entry selector, range shift. */
function searchHeader(count: number, size: number): readonly number[] {
  const selector = Math.floor(Math.log2(count))
  const searched = size * 2 ** selector
  return [count, searched, selector, size * count - searched]
}
