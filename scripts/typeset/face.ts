/** One face of the print typeface: shapes words once and remembers them. */

import * as harfbuzz from 'harfbuzzjs'
import { type PathCommand, placed } from '../drawing/path.ts'
import { parsePathData } from '../drawing/path-data.ts'
import { type FaceMetrics, readTrueType, type TrueType } from './true-type.ts'

/** Weights 400, 700 and 800. */
export type FaceName = 'regular' | 'bold' | 'extra'

/** A word with its trailing space, shaped. Advances are in thousandths of an em. */
export interface ShapedWord {
  readonly text: string
  readonly advance: number
  /** What of the advance is trailing space: it hangs over the end of a line. */
  readonly trailing: number
  readonly glyphs: readonly ShapedGlyph[]
  readonly face: FaceName
}

/** Joined, the texts of the glyphs are the word without its invisible characters. */
export interface ShapedGlyph {
  readonly id: number
  readonly advance: number
  readonly text: string
  /** Drawn this far to the right of the pen and above the line: an accent that is not part of its letter's glyph. */
  readonly shift?: number
  readonly rise?: number
}

/** `tabular`: every figure as wide as the next, for tables and telephone numbers. */
export type Figures = 'proportional' | 'tabular'

/** The bytes of the font files; what reads them from the disk is not in this layer. */
export type FontFiles = Readonly<Record<FaceName, Uint8Array>>
export type Faces = Readonly<Record<FaceName, Face>>

export const loadFaces = (files: FontFiles): Faces => ({
  regular: new Face('regular', files.regular),
  bold: new Face('bold', files.bold),
  extra: new Face('extra', files.extra),
})

/** Words remembered a face. A partnership's leaflets share a few thousand; past the limit all are forgotten and shaped anew. */
const rememberedWords = 20_000

export class Face {
  readonly name: FaceName
  readonly file: TrueType
  readonly metrics: FaceMetrics
  private readonly font: harfbuzz.Font
  private readonly characters: ReadonlySet<number>
  private readonly buffer = new harfbuzz.Buffer()
  private readonly words: Readonly<Record<Figures, Map<string, ShapedWord>>> = {
    proportional: new Map(),
    tabular: new Map(),
  }

  constructor(name: FaceName, bytes: Uint8Array) {
    this.name = name
    this.file = readTrueType(bytes)
    this.metrics = this.file.metrics
    const face = new harfbuzz.Face(new harfbuzz.Blob(bytes))
    this.characters = new Set(face.collectUnicodes())
    this.font = new harfbuzz.Font(face)
  }

  /** The words of a text, each with the spaces after it. Joined, their texts are the text. */
  shape(text: string, figures: Figures = 'proportional'): readonly ShapedWord[] {
    const words: ShapedWord[] = []
    for (let start = 0; start < text.length; ) {
      let end = text.indexOf(' ', start)
      end = end < 0 ? text.length : end + 1
      while (text[end] === ' ') end++
      words.push(this.word(text.slice(start, end), figures))
      start = end
    }
    return words
  }

  /** A stretch of text that no line breaks, shaped as one, spaces inside it included. */
  word(text: string, figures: Figures = 'proportional'): ShapedWord {
    const words = this.words[figures]
    const known = words.get(text)
    if (known !== undefined) return known
    if (words.size >= rememberedWords) words.clear()
    const shaped = this.shapeWord(text, figures)
    words.set(text, shaped)
    return shaped
  }

  /** The width of a text in points, trailing space included. */
  measure(text: string, size: number, figures: Figures = 'proportional'): number {
    return (this.shape(text, figures).reduce((sum, word) => sum + word.advance, 0) * size) / 1000
  }

  /** The characters that this face cannot print, with their place in the text in UTF-16 units. */
  missing(text: string): readonly { readonly character: string; readonly index: number }[] {
    if ([...text].every((character) => this.characters.has(character.codePointAt(0) ?? 0))) return []
    // Some are made from others (an accent and its letter) or print nothing: only shaping tells.
    return this.shapeRun(text, 'proportional')
      .filter(({ id }) => id === 0)
      .map(({ start }) => ({ character: String.fromCodePoint(text.codePointAt(start) ?? 0), index: start }))
  }

  /** The outline of a glyph, in thousandths of an em; y grows upwards from the baseline. */
  outline(id: number): readonly PathCommand[] {
    return placed(parsePathData(this.font.glyphToPath(id)) ?? [], 0, 0, 1000 / this.file.unitsPerEm)
  }

  private shapeWord(text: string, figures: Figures): ShapedWord {
    const run = this.shapeRun(text, figures)
    const spaces = text.length - text.trimEnd().length
    const glyphs = run.map(({ start, ...glyph }): ShapedGlyph => glyph)
    const trailing = run.filter(({ start }) => start >= text.length - spaces)
    return { text, face: this.name, glyphs, advance: total(glyphs), trailing: total(trailing) }
  }

  private shapeRun(text: string, figures: Figures): readonly (ShapedGlyph & { readonly start: number })[] {
    const { buffer } = this
    buffer.reset()
    buffer.addText(text.replace(/[\u2010\u2011]/g, '-')) // The face has one hyphen for all of them.
    // Named, or HarfBuzz would take it from the machine's locale.
    buffer.setLanguage('en')
    buffer.guessSegmentProperties()
    buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS)
    buffer.setFlags(harfbuzz.BufferFlag.REMOVE_DEFAULT_IGNORABLES)
    harfbuzz.shape(this.font, buffer, features[figures])
    const positions = buffer.getGlyphPositions()
    const infos = buffer.getGlyphInfos()
    const starts = [...new Set(infos.map(({ cluster }) => cluster))].sort((a, b) => a - b)
    const endOf = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]))
    const scale = 1000 / this.file.unitsPerEm
    return infos.map(({ codepoint, cluster }, index) => {
      const position = positions[index] ?? { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 }
      const first = infos[index - 1]?.cluster !== cluster
      return {
        id: codepoint,
        advance: position.xAdvance * scale,
        text: first ? visible(text.slice(cluster, endOf.get(cluster))) : '',
        ...(position.xOffset === 0 ? {} : { shift: position.xOffset * scale }),
        ...(position.yOffset === 0 ? {} : { rise: position.yOffset * scale }),
        start: cluster,
      }
    })
  }
}

const total = (glyphs: readonly ShapedGlyph[]): number => glyphs.reduce((sum, { advance }) => sum + advance, 0)

/** Soft hyphens, joiners and zero-width spaces steer lines and shapes; they are no part of what is read. */
const visible = (text: string): string => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')

const feature = (tag: string, value: 0 | 1): harfbuzz.Feature => new harfbuzz.Feature(tag, value)
/** Ligatures are easier to misread, and harder to copy out, than their letters. */
const plain = [feature('liga', 0), feature('clig', 0)]
const features: Readonly<Record<Figures, harfbuzz.Feature[]>> = {
  proportional: plain,
  tabular: [...plain, feature('tnum', 1)],
}
