/** The container of a TrueType font: tables by their tags, with checksums. OpenType 1.9. */

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
    const end = offset + padded(bytes.length)
    let sum = 0
    for (let at = offset; at < end; at += 4) sum = (sum + file.readUInt32BE(at)) >>> 0
    file.writeUInt32BE(sum, row + 4)
    file.writeUInt32BE(offset, row + 8)
    file.writeUInt32BE(bytes.length, row + 12)
    offset = end
  })
  return file
}

/** Fields for the binary search of old rasterisers: count, search range, entry selector, range shift. */
function searchHeader(count: number, size: number): readonly number[] {
  const selector = Math.floor(Math.log2(count))
  const searched = size * 2 ** selector
  return [count, searched, selector, size * count - searched]
}
