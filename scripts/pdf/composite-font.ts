/** A face as a font of two-byte codes, for what the one-byte codes leave out: any glyph, any text. ISO 32000-1, 9.7. */

import type { Face, ShapedGlyph, ShapedWord } from '../typeset/face.ts'
import { glyphAdvance } from '../typeset/true-type.ts'
import { fontDescriptor, subsetName } from './font-descriptor.ts'
import type { SubsetSource } from './font-subset.ts'
import { round, utf16Hex } from './operators.ts'
import { type Dictionary, type PdfFile, textString } from './pdf-file.ts'
import { toUnicode } from './to-unicode.ts'

/** Codes in the order that one document first shows them. A glyph that reads as two texts has two codes. */
export class CompositeCoding {
  readonly glyphs: number[] = [0]
  readonly texts: string[] = ['']
  private readonly known = new Map<string, number>()

  private codeOf(id: number, text: string): number {
    const key = `${id} ${text}`
    const code = this.known.get(key) ?? this.glyphs.length
    if (code === this.glyphs.length) {
      this.known.set(key, code)
      this.glyphs.push(id)
      this.texts.push(text)
    }
    return code
  }

  /** Operators that show a word. Accents are moved to their letter: back and up, then forward and down. */
  show(word: ShapedWord, face: Face, size: number): string {
    let operators = ''
    let array = ''
    let rise = 0
    for (const [index, glyph] of word.glyphs.entries()) {
      const raised = ((glyph.rise ?? 0) * size) / 1000
      if (raised !== rise) {
        operators += `${array && `[${array}]TJ `}${round(raised)} Ts `
        array = ''
        rise = raised
      }
      const shift = Math.round(glyph.shift ?? 0)
      const kerning = Math.round(glyphAdvance(face.file, glyph.id) - glyph.advance) + shift
      const code = this.codeOf(glyph.id, clusterText(word.glyphs, index)).toString(16).padStart(4, '0')
      array += `${shift === 0 ? '' : -shift}<${code}>${kerning === 0 ? '' : kerning}`
    }
    operators += `${array && `[${array}]TJ `}${rise === 0 ? '' : '0 Ts '}`
    // Where several glyphs make one character, what they read as one by one is not the word.
    const split = word.glyphs.some(({ text }) => text === '')
    return split ? `/Span<</ActualText<feff${utf16Hex(word.text)}>>>BDC ${operators}EMC ` : operators
  }
}

/** A glyph without a text of its own reads as the glyph it belongs to: each has to read as something. */
function clusterText(glyphs: readonly ShapedGlyph[], index: number): string {
  for (let at = index; at >= 0; at--) {
    const text = glyphs[at]?.text
    if (text) return text
  }
  return '\ufffd'
}

/** Writes the font of a document with the codes given out. */
export function compositeFont(file: PdfFile, face: Face, source: SubsetSource, coding: CompositeCoding): Dictionary {
  const { glyphs, texts } = coding
  const name = subsetName(face, glyphs)
  const widths = glyphs.map((glyph) => Math.round(glyphAdvance(face.file, glyph)))
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
    FontDescriptor: fontDescriptor(file, face, name, 'any', source.subset(glyphs)),
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
