/** A TrueType font file: its tables, and the figures of the whole face. OpenType 1.9, chapters of the same names. */

export interface TrueType {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly tables: ReadonlyMap<string, Table>
  /** The PostScript name: `AtkinsonHyperlegibleNext-Bold`. */
  readonly postScriptName: string
  readonly glyphCount: number
  /** The number of advances in `hmtx`; further glyphs have the last one. */
  readonly advanceCount: number
  /** Font units in an em. */
  readonly unitsPerEm: number
  /** Degrees from upright, anticlockwise; 0 unless italic. */
  readonly italicAngle: number
  /** From here on in thousandths of an em. */
  readonly metrics: FaceMetrics
}

interface Table {
  readonly offset: number
  readonly length: number
}

/** Thousandths of an em; y grows upwards, so the descent is negative. */
export interface FaceMetrics {
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly xHeight: number
  readonly box: readonly [left: number, bottom: number, right: number, top: number]
}

/** Throws where the font has none, which is a fault of the project: font files come with the code, not from an editor. */
export function tableOf({ tables }: Pick<TrueType, 'tables'>, tag: string): Table {
  const table = tables.get(tag)
  if (table === undefined) throw new Error(`The font file has no "${tag}" table.`)
  return table
}

/** Throws for a damaged file. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = tableDirectory(view)
  const at = (tag: string): number => tableOf({ tables }, tag).offset
  const unitsPerEm = view.getUint16(at('head') + 18)
  const thousandths = (offset: number): number => (view.getInt16(offset) * 1000) / unitsPerEm
  const box = at('head') + 36
  return {
    bytes,
    view,
    tables,
    unitsPerEm,
    italicAngle: view.getInt32(at('post') + 4) / 0x10000,
    postScriptName: postScriptName(view, at('name')),
    glyphCount: view.getUint16(at('maxp') + 4),
    advanceCount: view.getUint16(at('hhea') + 34),
    metrics: {
      ascent: thousandths(at('hhea') + 4),
      descent: thousandths(at('hhea') + 6),
      xHeight: thousandths(at('OS/2') + 86),
      capHeight: thousandths(at('OS/2') + 88),
      box: [thousandths(box), thousandths(box + 2), thousandths(box + 4), thousandths(box + 6)],
    },
  }
}

function tableDirectory(view: DataView): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>()
  const count = view.getUint16(4)
  for (let row = 12; row < 12 + 16 * count; row += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(row + index)))
    tables.set(tag, { offset: view.getUint32(row + 8), length: view.getUint32(row + 12) })
  }
  return tables
}

/** Name 6, in UTF-16 for platform 3, with only those characters that a PDF name need not escape. */
function postScriptName(view: DataView, table: number): string {
  const strings = table + view.getUint16(table + 4)
  for (let record = table + 6; record < table + 6 + 12 * view.getUint16(table + 2); record += 12) {
    if (view.getUint16(record) !== 3 || view.getUint16(record + 6) !== 6) continue
    const start = strings + view.getUint16(record + 10)
    const units = Array.from({ length: view.getUint16(record + 8) / 2 }, (_, index) =>
      view.getUint16(start + 2 * index),
    )
    return String.fromCharCode(...units).replace(/[^A-Za-z0-9-]/g, '')
  }
  throw new Error('The font file does not say its PostScript name.')
}

/** The advance of a glyph before kerning, in font units. */
export const advanceInUnits = (font: TrueType, glyph: number): number =>
  font.view.getUint16(tableOf(font, 'hmtx').offset + 4 * Math.min(glyph, font.advanceCount - 1))

/** The same in thousandths of an em. */
export const glyphAdvance = (font: TrueType, glyph: number): number =>
  (advanceInUnits(font, glyph) * 1000) / font.unitsPerEm
