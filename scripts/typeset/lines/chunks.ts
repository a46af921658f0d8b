/** Divides runs into chunks, stretches inside which no line may end, and measures them. */

import { lazy } from '../../memory/lazy.ts'
import type { Direction, Face, Faces, ShapedWord } from '../faces/face.ts'
import { addressesIn } from './address-breaks.ts'
import { breakOpportunities, cellOpportunities, lastOpportunities, type Weekdays } from './break-opportunities.ts'
import { chunkCount, figure, figuresEach, type MeasuredText, wordsBefore } from './measured-text.ts'
import { directionOf, type ReadingDirections, readingDirections, stretchesBetween } from './reading-direction.ts'
import type { Run } from './runs.ts'
import type { TextStyle } from './text-style.ts'

/** The most characters in a line, for clear print: from the end of a longer one the eye does not find the next. */
export const mostCharacters = 70

/** How a text is set: in what type, and in what width in points. */
export interface TextSetting {
  readonly style: TextStyle
  readonly faces: Faces
  readonly width: number
}

/**
 * `text`: that of the runs. What is kept together but wider than the width is broken between its words; a word that
 * is wider is cut between letters.
 */
export function chunksOf(runs: readonly Run[], text: string, setting: TextSetting, weekdays?: Weekdays): MeasuredText {
  const cutter = new Cutter(runs, text, setting)
  cutter.cut(0, withoutWholeRuns(breakOpportunities(text, weekdays), runs), 'between words')
  return cutter
}

/** The same text in the smallest stretches that it is ever broken into, without cutting words. */
export function leastChunksOf(runs: readonly Run[], text: string, style: TextStyle, faces: Faces): MeasuredText {
  const cutter = new Cutter(runs, text, { style, faces, width: Number.POSITIVE_INFINITY })
  cutter.cut(0, lastOpportunities(text), 'by letters')
  return cutter
}

/**
 * The same text as it is broken in a narrow cell: also between the words of names, and with `marks` at the
 * punctuation of addresses.
 */
export function cellChunksOf(
  runs: readonly Run[],
  text: string,
  style: TextStyle,
  faces: Faces,
  marks: boolean,
): MeasuredText {
  const cutter = new Cutter(runs, text, { style, faces, width: Number.POSITIVE_INFINITY })
  cutter.cut(0, marks ? cellOpportunities(text) : breakOpportunities(text, 'apart'), 'by letters')
  return cutter
}

/** A run marked `whole` is never broken inside. */
function withoutWholeRuns(ends: readonly number[], runs: readonly Run[]): readonly number[] {
  if (!runs.some(({ whole }) => whole)) return ends
  const kept: number[] = []
  let next = 0
  let start = 0
  for (const { text, whole } of runs) {
    const last = whole ? start + text.trimEnd().length : start
    start += text.length
    for (let end = ends[next]; end !== undefined && end <= start; end = ends[++next]) if (end >= last) kept.push(end)
  }
  return kept
}

/** Punctuation before and after the letters and figures of a word. */
const outerMarks = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** Lazy: a word that has to be cut is rare, and V8 takes milliseconds to learn the languages that it knows. */
const letterSegments = lazy(() => new Intl.Segmenter('en', { granularity: 'grapheme' }))
/** Fewer letters on a line of their own look like a slip. */
const fewestLetters = 3

/** A line break by the author. */
const lineEnd = /[\n\r\u2028\u2029]/
const lineEnds = new RegExp(lineEnd, 'g')

class Cutter implements MeasuredText {
  readonly words: ShapedWord[] = []
  readonly runs: number[] = []
  readonly chunks: number[] = [0, 0, 0, 0, 0]
  readonly ended: number[] = []
  parted?: Map<number, string>
  readonly directions: { readonly levels: number[]; readonly bases: Direction[] } | undefined

  readonly #given: readonly Run[]
  readonly #text: string
  readonly #reading: ReadingDirections | undefined
  /** The type size, and the white added between letters. Points. */
  readonly #size: number
  readonly #spacing: number
  readonly #faces: Faces
  readonly #mostWidth: number
  readonly #hasLineEnds: boolean
  /** Where each run begins in the text, and at last the end of the text. */
  readonly #offsets: readonly number[]
  /** The run in which the last chunk began. */
  #run = 0

  constructor(runs: readonly Run[], text: string, { style, faces, width }: TextSetting) {
    this.#given = runs
    this.#text = text
    this.#offsets = offsetsOf(runs)
    this.#reading = readingDirections(text)
    this.directions = this.#reading && { levels: [], bases: [] }
    this.#size = style.size
    this.#spacing = spacingOf(style)
    this.#faces = faces
    this.#mostWidth = width
    this.#hasLineEnds = lineEnd.test(text)
  }

  /** Adds chunks from an offset to the last of `ends`; those that are too wide are divided more finely. */
  cut(from: number, ends: readonly number[], way: 'between words' | 'by letters'): void {
    let start = from
    for (const end of ends) {
      if (!this.#add(start, end)) {
        this.#takeBack()
        if (way === 'between words') this.#breakApart(start, end)
        else this.#cutByLetters(start, end)
      }
      start = end
    }
  }

  /** Divides what is kept together but too wide for a line. */
  #breakApart(from: number, to: number): void {
    // Looked for in the whole text, because a part of an address does not look like one.
    const inside = (ends: readonly number[]): readonly number[] => ends.filter((end) => from < end && end < to)
    const apart = inside(breakOpportunities(this.#text, 'apart'))
    // An e-mail address is parted before its sign first.
    const ends = apart.length > 0 ? apart : inside([this.#text.lastIndexOf('@', to - 1)])
    if (ends.length > 0) this.cut(from, [...ends, to], 'between words')
    else this.cut(from, [...inside(lastOpportunities(this.#text)), to], 'by letters')
  }

  /** Cuts a word into pieces of as many letters as a line holds, at least one; before a hyphen where there is one. */
  #cutByLetters(from: number, to: number): void {
    const first = chunkCount(this)
    const cuts = this.#cutsInside(from, to)
    let start = from
    for (const end of [...cuts, to]) {
      this.#add(start, end)
      start = end
    }
    const isOfAddress = addressesIn(this.#text).some((address) => address.start <= from && from < address.end)
    if (cuts.length > 0 && !isOfAddress) {
      this.parted ??= new Map()
      this.parted.set(first, this.#text.slice(from, to).replace(outerMarks, ''))
    }
  }

  /** Where a word is cut; the last piece gets letters of the one before it where it had hardly any. */
  #cutsInside(from: number, to: number): readonly number[] {
    const fits = (start: number, end: number): boolean => {
      const does = this.#add(start, end)
      this.#takeBack()
      return does
    }
    const cuts: number[] = []
    let start = from
    let hyphen = from
    const segments = [...letterSegments().segment(this.#text.slice(from, to))]
    const ends = segments.map(({ index, segment }) => from + index + segment.length)
    for (const [index, end] of ends.entries()) {
      const before = ends[index - 1] ?? from
      if (before > start && !fits(start, end)) {
        start = hyphen > start ? hyphen : before
        cuts.push(start)
      }
      if (this.#text[before] === '-') hyphen = before
    }
    if (cuts.length === 0 || this.#lettersIn(start, to) >= fewestLetters) return cuts
    const lastTwo = ends.filter((end) => end > (cuts.at(-2) ?? from))
    const half = lastTwo[Math.ceil(lastTwo.length / 2) - 1] ?? start
    const earlier = this.#text.lastIndexOf('-', start - 1)
    return [...cuts.slice(0, -1), earlier > half && fits(earlier, to) ? earlier : half]
  }

  /** Not counting the comma and the space behind a word. */
  #lettersIn(from: number, to: number): number {
    return this.#text.slice(from, to).replace(outerMarks, '').length
  }

  /** Adds a chunk; gives whether it fits on a line. */
  #add(from: number, to: number): boolean {
    const { words, chunks } = this
    const reading = this.#reading
    const before = words.length
    this.#goTo(from)
    for (let run = this.#run; run < this.#given.length; run++) {
      const [start, end] = [this.#offsetOf(run), this.#offsetOf(run + 1)]
      if (start >= to) break
      if (end <= from) continue
      const [first, last] = [Math.max(from, start), Math.min(to, end)]
      if (reading === undefined) this.#shape(run, start, first, last, 0)
      else for (const [a, b, level] of stretchesBetween(reading, first, last)) this.#shape(run, start, a, b, level)
    }
    let width = 0
    let trailing = 0
    let characters = 0
    let spaces = 0
    for (let word = before; word < words.length; word++) {
      const shaped = words[word]
      const run = this.#given[this.runs[word] ?? 0]
      if (shaped === undefined || run === undefined) break
      width += widthOf(shaped, this.#size, this.#spacing, this.#faces[run.face])
      trailing = (shaped.trailing * this.#size) / 1000
      characters += spaces + shaped.text.length - shaped.spaces
      spaces = shaped.spaces
    }
    const here = chunks.length - figuresEach
    chunks[here + figure.trailing] = trailing
    chunks[here + figure.spaces] = spaces
    const [widths, all] = [chunks[here + figure.width] ?? 0, chunks[here + figure.characters] ?? 0]
    chunks.push(words.length, widths + width, all + characters + spaces, 0, 0)
    if (reading) this.directions?.bases.push(reading.paragraphs.find(({ end }) => from <= end)?.base ?? 'ltr')
    return width - trailing <= this.#mostWidth && characters <= mostCharacters
  }

  /** Moves to the run that contains an offset. */
  #goTo(offset: number): void {
    while (this.#run > 0 && offset < this.#offsetOf(this.#run)) this.#run--
    while (this.#run < this.#given.length && offset >= this.#offsetOf(this.#run + 1)) this.#run++
  }

  #offsetOf(run: number): number {
    return this.#offsets[run] ?? this.#text.length
  }

  /** The words of a stretch of one run, which begins at `start`. */
  #shape(run: number, start: number, from: number, to: number, level: number): void {
    const { words, runs, directions } = this
    const said = this.#given[run]
    if (said === undefined) return
    let { text } = said
    let [first, last] = [from - start, to - start]
    if (this.#hasLineEnds && lineEnd.test(text.slice(first, last))) {
      this.ended.push(chunkCount(this))
      text = text.slice(first, last).replace(lineEnds, '')
      first = 0
      last = text.length
    }
    const figures = said.tabular ? 'tabular' : 'proportional'
    this.#faces[said.face].shapeBetween(text, first, last, words, figures, directionOf(level))
    while (runs.length < words.length) {
      runs.push(run)
      directions?.levels.push(level)
    }
  }

  /** Removes the last chunk. */
  #takeBack(): void {
    this.chunks.length -= figuresEach
    const chunk = chunkCount(this)
    while (this.ended.at(-1) === chunk) this.ended.pop()
    const words = wordsBefore(this, chunk)
    this.words.length = words
    this.runs.length = words
    if (this.directions === undefined) return
    this.directions.levels.length = words
    this.directions.bases.length = chunk
  }
}

function offsetsOf(runs: readonly Run[]): readonly number[] {
  const offsets = [0]
  let end = 0
  for (const { text } of runs) {
    end += text.length
    offsets.push(end)
  }
  return offsets
}

/** The width of a word in points, with letter spacing, which is not used in scripts whose letters join. */
export const widthOf = ({ advance, glyphs, face }: ShapedWord, size: number, spacing: number, usual: Face): number =>
  (advance * size) / 1000 + (spacing !== 0 && face === usual ? spacing * glyphs.length : 0)

/** The letter spacing in points. */
export const spacingOf = ({ size, tracking = 0 }: TextStyle): number => tracking * size
