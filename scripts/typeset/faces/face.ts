/** A face of the print typeface: shapes words and caches them. Characters that it lacks are left to the faces of other scripts. */

import * as harfbuzz from 'harfbuzzjs'
import { type PathCommand, placed } from '../../drawing/path.ts'
import { parsePathData } from '../../drawing/path-data.ts'
import { inFaces, lettersOf } from './face-runs.ts'
import { type FaceMetrics, readTrueType, type TrueType } from './true-type.ts'
import { unitAt } from './unit-at.ts'
import { WordTable } from './word-table.ts'

/** Weights 400, 700 and 800. */
export type FaceName = 'regular' | 'bold' | 'extra'

/** A word with its trailing space, shaped. Advances are in thousandths of an em. */
export interface ShapedWord {
  readonly text: string
  readonly advance: number
  /** The part of the advance that is trailing space, which hangs over the end of a line. */
  readonly trailing: number
  /** The number of trailing spaces. */
  readonly spaces: number
  /** Whether it has a character without a glyph in the face. */
  readonly lacking: boolean
  /** From left to right, in whichever direction the word is read. */
  readonly glyphs: readonly ShapedGlyph[]
  readonly face: Face
  readonly direction: Direction
}

/** `rtl`: from right to left, as in Urdu. */
export type Direction = 'ltr' | 'rtl'

/** Joined in reading order, the texts of the glyphs are the word without invisible characters. */
export interface ShapedGlyph {
  readonly id: number
  readonly advance: number
  readonly text: string
  /** The distance from the pen at which it is drawn, to the right and upwards: for an accent that is a glyph of its own. */
  readonly shift?: number
  readonly rise?: number
}

/** `tabular`: figures of one width, for tables and telephone numbers. */
export type Figures = 'proportional' | 'tabular'

/** The bytes of a typeface's font files, which are read from disk elsewhere. */
export type FamilyFiles = Readonly<Record<FaceName, Uint8Array>>

/** The font files of a typeface for scripts that the print typeface lacks. */
export interface ScriptFiles extends FamilyFiles {
  /** The scripts by their Unicode names: `Arabic`, `Bengali`. */
  readonly scripts: readonly string[]
  /** BCP 47: a face may have several forms of one script. */
  readonly language: string
}

/** The print typeface, and the typefaces to fall back on, in order. */
export interface FontFiles extends FamilyFiles {
  readonly others: readonly ScriptFiles[]
}

export type Faces = Readonly<Record<FaceName, Face>>

/** Loads the faces, each with those to fall back on. To be called once in a program: every face has its own cache of words. */
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

/** The most words that a face caches. The leaflets of a partnership share a few thousand; a full cache is emptied. */
const rememberedWords = 20_000

const space = 32

/** Shaped words are cached by text, direction and figures. */
export class Face {
  readonly name: FaceName
  readonly file: TrueType
  readonly metrics: FaceMetrics
  readonly #language: string
  readonly #letters: RegExp
  readonly #others: readonly Face[]
  readonly #clusters: harfbuzz.ClusterLevel
  readonly #font: harfbuzz.Font
  readonly #characters: ReadonlySet<number>
  readonly #buffer = new harfbuzz.Buffer()
  readonly #words: Readonly<Record<Direction, Readonly<Record<Figures, WordTable<ShapedWord>>>>> = {
    ltr: { proportional: new WordTable(rememberedWords), tabular: new WordTable(rememberedWords) },
    rtl: { proportional: new WordTable(rememberedWords), tabular: new WordTable(rememberedWords) },
  }

  constructor(name: FaceName, bytes: Uint8Array, { scripts, language, others }: FaceOptions = printTypeface) {
    this.name = name
    this.#language = language
    this.#letters = lettersOf(scripts)
    this.#others = others
    // In Latin an accent that is a glyph of its own has a text of its own; in other scripts a mark belongs to its letter.
    this.#clusters = scripts.includes('Latin')
      ? harfbuzz.ClusterLevel.MONOTONE_CHARACTERS
      : harfbuzz.ClusterLevel.MONOTONE_GRAPHEMES
    this.file = readTrueType(bytes)
    this.metrics = this.file.metrics
    const face = new harfbuzz.Face(new harfbuzz.Blob(bytes))
    this.#characters = new Set(face.collectUnicodes())
    this.#font = new harfbuzz.Font(face)
  }

  /** Whether its file has a character, and it is declared for the character's script. */
  has(character: string): boolean {
    return this.#characters.has(character.codePointAt(0) ?? 0) && this.#letters.test(character)
  }

  /**
   * The words of a text, each with the spaces after it; joined, they are the text. A word of two scripts is divided. The
   * whole text must have one reading direction.
   */
  shape(text: string, figures: Figures = 'proportional', direction: Direction = 'ltr'): readonly ShapedWord[] {
    const words: ShapedWord[] = []
    this.shapeBetween(text, 0, text.length, words, figures, direction)
    return words
  }

  /** The same for a stretch of a text, added to other words. */
  shapeBetween(
    text: string,
    from: number,
    to: number,
    words: ShapedWord[],
    figures: Figures,
    direction: Direction,
  ): void {
    const remembered = this.#words[direction][figures]
    for (let start = from; start < to; ) {
      // Not letter by letter: V8 has many kinds of strings, and looks up how each is asked for its letters.
      const found = text.indexOf(' ', start)
      let end = found < 0 ? to : Math.min(found, to)
      while (end < to && unitAt(text, end) === space) end++
      const known = remembered.find(text, start, end)
      if (known !== undefined) words.push(known)
      else
        for (const run of inFaces(text.slice(start, end), this, this.#others))
          words.push(run.face.word(run.text, figures, direction))
      start = end
    }
  }

  /** A stretch of text in which no line ends, shaped as a whole with its spaces. */
  word(text: string, figures: Figures = 'proportional', direction: Direction = 'ltr'): ShapedWord {
    const words = this.#words[direction][figures]
    const known = words.find(text, 0, text.length)
    if (known !== undefined) return known
    const shaped = this.#shapeWord(text, figures, direction)
    words.add(shaped)
    return shaped
  }

  /** The width of a text in points, trailing space included. */
  measure(text: string, size: number, figures: Figures = 'proportional'): number {
    return (this.shape(text, figures).reduce((sum, word) => sum + word.advance, 0) * size) / 1000
  }

  /** The characters that this face cannot print, with their offsets in UTF-16 units. */
  missing(text: string): readonly { readonly character: string; readonly index: number }[] {
    if ([...text].every((character) => this.#characters.has(character.codePointAt(0) ?? 0))) return []
    // Only shaping shows whether a character is composed of others (a letter and its accent) or prints nothing.
    return this.#shapeRun(text, 'proportional', 'ltr')
      .filter(({ id }) => id === 0)
      .map(({ start }) => ({ character: String.fromCodePoint(text.codePointAt(start) ?? 0), index: start }))
  }

  /** The outline of a glyph, in thousandths of an em; y grows upwards from the baseline. */
  outline(id: number): readonly PathCommand[] {
    return placed(parsePathData(this.#font.glyphToPath(id)) ?? [], 0, 0, 1000 / this.file.unitsPerEm)
  }

  #shapeWord(text: string, figures: Figures, direction: Direction): ShapedWord {
    const run = this.#shapeRun(text, figures, direction)
    const spaces = text.length - text.trimEnd().length
    const glyphs = run.map(({ start, ...glyph }): ShapedGlyph => glyph)
    const trailing = run.filter(({ start }) => start >= text.length - spaces)
    const lacking = glyphs.some(({ id }) => id === 0)
    return { text, face: this, direction, glyphs, advance: total(glyphs), trailing: total(trailing), spaces, lacking }
  }

  #shapeRun(
    text: string,
    figures: Figures,
    direction: Direction,
  ): readonly (ShapedGlyph & { readonly start: number })[] {
    const buffer = this.#buffer
    buffer.reset()
    buffer.addText(text.replace(/[\u2010\u2011]/g, '-')) // The face has one hyphen for all of them.
    // Set here, because HarfBuzz would take it from the machine's locale.
    buffer.setLanguage(this.#language)
    buffer.guessSegmentProperties()
    buffer.setDirection(direction === 'rtl' ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR)
    buffer.setClusterLevel(this.#clusters)
    buffer.setFlags(harfbuzz.BufferFlag.REMOVE_DEFAULT_IGNORABLES)
    harfbuzz.shape(this.#font, buffer, features[figures])
    const positions = buffer.getGlyphPositions()
    const infos = buffer.getGlyphInfos()
    const starts = [...new Set(infos.map(({ cluster }) => cluster))].sort((a, b) => a - b)
    const endOf = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]))
    const scale = 1000 / this.file.unitsPerEm
    return infos.map(({ codepoint, cluster }, index) => {
      const position = positions[index] ?? { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 }
      // The first glyph of a cluster in reading order is the letter, not a mark on it.
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

/** Soft hyphens, joiners and zero-width spaces affect lines and shapes, and are not part of the text that is read. */
const visible = (text: string): string => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')

const feature = (tag: string, value: 0 | 1): harfbuzz.Feature => new harfbuzz.Feature(tag, value)
/** No ligatures, which are easier to misread and harder to copy than their letters. */
const plain = [feature('liga', 0), feature('clig', 0)]
const features: Readonly<Record<Figures, harfbuzz.Feature[]>> = {
  proportional: plain,
  tabular: [...plain, feature('tnum', 1)],
}
