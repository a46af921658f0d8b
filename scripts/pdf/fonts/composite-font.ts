/** A face as a composite font with two-byte codes, for whatever the simple font has no code for. ISO 32000-1, 9.7. */

import type { Face, ShapedGlyph, ShapedWord } from '../../typeset/faces/face.ts'
import { glyphAdvance } from '../../typeset/faces/true-type.ts'
import { round, utf16Hex } from '../objects/operators.ts'
import { type Dictionary, type PdfFile, textString } from '../objects/pdf-file.ts'
import { fontDescriptor, subsetName } from './font-descriptor.ts'
import type { SubsetSource } from './font-subset.ts'
import { toUnicode } from './to-unicode.ts'

/** Codes are given out in the order in which a document first shows them. A glyph that stands for two texts has two codes. */
export class CompositeCoding {
  readonly glyphs: number[] = [0]
  readonly texts: string[] = ['']
  readonly #known = new Map<string, number>()

  #codeOf(id: number, text: string): number {
    const key = `${id} ${text}`
    const code = this.#known.get(key) ?? this.glyphs.length
    if (code === this.glyphs.length) {
      this.#known.set(key, code)
      this.glyphs.push(id)
      this.texts.push(text)
    }
    return code
  }

  /**
   * The operators that show a word, its glyphs in reading order (ISO 32000-1, 14.8.2.3.3): for text from right to left the
   * pen goes back after each glyph. Marks are moved to their letter: back and up, then forward and down.
   */
  show(word: ShapedWord, face: Face, size: number): string {
    let operators = ''
    let array = ''
    let rise = 0
    let pen = 0
    const moveTo = (place: number): void => {
      const back = Math.round(pen - place)
      if (back !== 0) array += String(back)
      pen -= back
    }
    for (const { glyph, place } of inReadingOrder(word)) {
      const raised = ((glyph.rise ?? 0) * size) / 1000
      if (raised !== rise) {
        operators += `${array && `[${array}]TJ `}${round(raised)} Ts `
        array = ''
        rise = raised
      }
      moveTo(place + (glyph.shift ?? 0))
      array += `<${this.#codeOf(glyph.id, glyph.text || nothing)
        .toString(16)
        .padStart(4, '0')}>`
      pen += Math.round(glyphAdvance(face.file, glyph.id))
    }
    moveTo(word.advance)
    operators += `${array && `[${array}]TJ `}${rise === 0 ? '' : '0 Ts '}`
    return isSpelt(word) ? operators : `/Span<</ActualText<feff${utf16Hex(word.text)}>>>BDC ${operators}EMC `
  }
}

/**
 * Whether each glyph is a letter and they follow each other along the line. Where several make one character, or stand
 * above or before each other, programs that go by glyphs or by places would not find the word.
 */
const isSpelt = ({ glyphs, direction }: ShapedWord): boolean =>
  direction === 'ltr' &&
  glyphs.every(({ text, shift, rise }) => text !== '' && shift === undefined && rise === undefined)

interface PlacedGlyph {
  readonly glyph: ShapedGlyph
  /** Thousandths of an em from the left end of the word. */
  readonly place: number
}

/** The glyphs in reading order. From right to left, too, a glyph with a text comes before its marks. */
function inReadingOrder({ glyphs, direction }: ShapedWord): readonly PlacedGlyph[] {
  let pen = 0
  const placed = glyphs.map((glyph): PlacedGlyph => {
    const place = pen
    pen += glyph.advance
    return { glyph, place }
  })
  return direction === 'rtl' ? placed.reverse() : placed
}

/** A glyph without a text belongs to its neighbour, but must map to some text: a zero-width space. */
const nothing = '\u200b'

/** Writes the font of a document, with the codes that were given out. */
export function compositeFont(file: PdfFile, face: Face, source: SubsetSource, coding: CompositeCoding): Dictionary {
  const { glyphs, texts } = coding
  const name = subsetName(face, glyphs)
  const widths = glyphs.map((glyph) => Math.round(glyphAdvance(face.file, glyph)))
  const bytes = source.subset(glyphs)
  const program = { FontFile2: file.stream({ Length1: bytes.length }, bytes) }
  const reads = texts.map((text, code) => [code, text] as const).slice(1)
  const descendant = file.object({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: file.object({
      Registry: textString('Adobe'),
      Ordering: textString('Identity'),
      Supplement: 0,
    }),
    FontDescriptor: fontDescriptor(file, face, name, 'any', program),
    W: [0, widths],
    CIDToGIDMap: 'Identity',
  })
  return {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: file.stream({}, toUnicode(reads, 2)),
  }
}
