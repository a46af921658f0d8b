/** One face of a print typeface: shapes words once and remembers them. What it lacks it leaves to the faces of other scripts. */

import * as harfbuzz from 'harfbuzzjs'
import { type PathCommand, placed } from '../drawing/path.ts'
import { parsePathData } from '../drawing/path-data.ts'
import { inFaces, lettersOf } from './face-runs.ts'
import { type FaceMetrics, readTrueType, type TrueType } from './true-type.ts'
import { WordTable } from './word-table.ts'

/** Weights 400, 700 and 800. */
export type FaceName = 'regular' | 'bold' | 'extra'

/** A word with its trailing space, shaped. Advances are in thousandths of an em. */
export interface ShapedWord {
  readonly text: string
  readonly advance: number
  /** What of the advance is trailing space: it hangs over the end of a line. */
  readonly trailing: number
  /** How many of its characters are trailing space. */
  readonly spaces: number
  /** Whether it has a character that the face has no glyph for. */
  readonly lacking: boolean
  /** From left to right, whichever way the word is read. */
  readonly glyphs: readonly ShapedGlyph[]
  readonly face: Face
  readonly direction: Direction
}

/** `rtl`: from right to left, as Urdu is read. */
export type Direction = 'ltr' | 'rtl'

/** Joined in reading order, the texts of the glyphs are the word without its invisible characters. */
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

/** The bytes of one typeface's font files; what reads them from the disk is not in this layer. */
export type FamilyFiles = Readonly<Record<FaceName, Uint8Array>>

/** Of a typeface that is asked for scripts which the print typeface does not have. */
export interface ScriptFiles extends FamilyFiles {
  /** By their names in Unicode: `Arabic`, `Bengali`. */
  readonly scripts: readonly string[]
  /** BCP 47: a face may have several forms of one script. */
  readonly language: string
}

/** The print typeface, and those that are asked after it, in their order. */
export interface FontFiles extends FamilyFiles {
  readonly others: readonly ScriptFiles[]
}

export type Faces = Readonly<Record<FaceName, Face>>

/** Each face with those that are asked after it. Once a program: the words that a face remembers are its own. */
export function loadFaces(files: FontFiles): Faces {
  const chain = (name: FaceName): Face =>
    new Face(name, files[name], {
      ...printTypeface,
      others: files.others.map((other) => new Face(name, other[name], { ...other, others: [] })),
    })
  return { regular: chain('regular'), bold: chain('bold'), extra: chain('extra') }
}

interface FaceOptions extends Pick<ScriptFiles, 'scripts' | 'language'> {
  readonly others: readonly Face[]
}

const printTypeface: FaceOptions = { scripts: ['Latin'], language: 'en', others: [] }

/** Words remembered a face. A partnership's leaflets share a few thousand; past the limit all are forgotten and shaped anew. */
const rememberedWords = 20_000

const space = 32

/** Words are shaped when they first come, and kept by their text, direction and figures. */
export class Face {
  readonly name: FaceName
  readonly file: TrueType
  readonly metrics: FaceMetrics
  private readonly language: string
  private readonly letters: RegExp
  private readonly others: readonly Face[]
  private readonly clusters: harfbuzz.ClusterLevel
  private readonly font: harfbuzz.Font
  private readonly characters: ReadonlySet<number>
  private readonly buffer = new harfbuzz.Buffer()
  private readonly words: Readonly<Record<Direction, Readonly<Record<Figures, WordTable<ShapedWord>>>>> = {
    ltr: { proportional: new WordTable(rememberedWords), tabular: new WordTable(rememberedWords) },
    rtl: { proportional: new WordTable(rememberedWords), tabular: new WordTable(rememberedWords) },
  }

  constructor(name: FaceName, bytes: Uint8Array, { scripts, language, others }: FaceOptions = printTypeface) {
    this.name = name
    this.language = language
    this.letters = lettersOf(scripts)
    this.others = others
    // An accent that stands apart in Latin reads as itself; elsewhere a mark is a part of its letter.
    this.clusters = scripts.includes('Latin')
      ? harfbuzz.ClusterLevel.MONOTONE_CHARACTERS
      : harfbuzz.ClusterLevel.MONOTONE_GRAPHEMES
    this.file = readTrueType(bytes)
    this.metrics = this.file.metrics
    const face = new harfbuzz.Face(new harfbuzz.Blob(bytes))
    this.characters = new Set(face.collectUnicodes())
    this.font = new harfbuzz.Font(face)
  }

  /** A character of a script that it is declared for, and in its file. */
  has(character: string): boolean {
    return this.characters.has(character.codePointAt(0) ?? 0) && this.letters.test(character)
  }

  /**
   * The words of a text, each with the spaces after it. Joined, their texts are the text. A word of two scripts is one
   * for each. The whole text is read in one direction.
   */
  shape(text: string, figures: Figures = 'proportional', direction: Direction = 'ltr'): readonly ShapedWord[] {
    const words: ShapedWord[] = []
    this.shapeBetween(text, 0, text.length, words, figures, direction)
    return words
  }

  /** The same of a stretch of a text, put behind other words. */
  shapeBetween(
    text: string,
    from: number,
    to: number,
    words: ShapedWord[],
    figures: Figures,
    direction: Direction,
  ): void {
    const remembered = this.words[direction][figures]
    for (let start = from; start < to; ) {
      let end = start
      while (end < to && text.charCodeAt(end) !== space) end++
      while (end < to && text.charCodeAt(end) === space) end++
      const known = remembered.find(text, start, end)
      if (known !== undefined) words.push(known)
      else
        for (const run of inFaces(text.slice(start, end), this, this.others))
          words.push(run.face.word(run.text, figures, direction))
      start = end
    }
  }

  /** A stretch of text that no line breaks, shaped as one, spaces inside it included. */
  word(text: string, figures: Figures = 'proportional', direction: Direction = 'ltr'): ShapedWord {
    const words = this.words[direction][figures]
    const known = words.find(text, 0, text.length)
    if (known !== undefined) return known
    const shaped = this.shapeWord(text, figures, direction)
    words.add(shaped)
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
    return this.shapeRun(text, 'proportional', 'ltr')
      .filter(({ id }) => id === 0)
      .map(({ start }) => ({ character: String.fromCodePoint(text.codePointAt(start) ?? 0), index: start }))
  }

  /** The outline of a glyph, in thousandths of an em; y grows upwards from the baseline. */
  outline(id: number): readonly PathCommand[] {
    return placed(parsePathData(this.font.glyphToPath(id)) ?? [], 0, 0, 1000 / this.file.unitsPerEm)
  }

  private shapeWord(text: string, figures: Figures, direction: Direction): ShapedWord {
    const run = this.shapeRun(text, figures, direction)
    const spaces = text.length - text.trimEnd().length
    const glyphs = run.map(({ start, ...glyph }): ShapedGlyph => glyph)
    const trailing = run.filter(({ start }) => start >= text.length - spaces)
    const lacking = glyphs.some(({ id }) => id === 0)
    return { text, face: this, direction, glyphs, advance: total(glyphs), trailing: total(trailing), spaces, lacking }
  }

  private shapeRun(
    text: string,
    figures: Figures,
    direction: Direction,
  ): readonly (ShapedGlyph & { readonly start: number })[] {
    const { buffer } = this
    buffer.reset()
    buffer.addText(text.replace(/[\u2010\u2011]/g, '-')) // The face has one hyphen for all of them.
    // Named, or HarfBuzz would take it from the machine's locale.
    buffer.setLanguage(this.language)
    buffer.guessSegmentProperties()
    buffer.setDirection(direction === 'rtl' ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR)
    buffer.setClusterLevel(this.clusters)
    buffer.setFlags(harfbuzz.BufferFlag.REMOVE_DEFAULT_IGNORABLES)
    harfbuzz.shape(this.font, buffer, features[figures])
    const positions = buffer.getGlyphPositions()
    const infos = buffer.getGlyphInfos()
    const starts = [...new Set(infos.map(({ cluster }) => cluster))].sort((a, b) => a - b)
    const endOf = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]))
    const scale = 1000 / this.file.unitsPerEm
    return infos.map(({ codepoint, cluster }, index) => {
      const position = positions[index] ?? { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 }
      // The letter, not a mark above or below it: of a cluster that is the first glyph to be read.
      const carries = infos[direction === 'rtl' ? index + 1 : index - 1]?.cluster !== cluster
      return {
        id: codepoint,
        advance: position.xAdvance * scale,
        text: carries ? visible(text.slice(cluster, endOf.get(cluster))) : '',
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
