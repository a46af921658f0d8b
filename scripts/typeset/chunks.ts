/** Runs → chunks: the stretches that no line may end inside, each measured. */

import { breakOpportunities, plainOpportunities } from './break-opportunities.ts'
import type { Direction, Face, Faces, ShapedWord } from './face.ts'
import { directionOf, type ReadingDirections, readingDirections } from './reading-direction.ts'
import type { Run } from './runs.ts'
import type { TextStyle } from './text-style.ts'

/** Widths are points. */
export interface Chunk {
  readonly words: readonly ChunkWord[]
  readonly width: number
  /** What of the width is trailing space: it hangs over the end of a line. */
  readonly trailing: number
  /** Trailing spaces are not counted. */
  readonly characters: number
  readonly spaces: number
  /** The line ends after it, whatever room is left. */
  readonly endsLine: boolean
  /** Of the paragraph it is in: where a line of it begins. */
  readonly base: Direction
}

export interface ChunkWord {
  readonly shaped: ShapedWord
  /** Counts from the first of the runs: the same words may be set again for another owner. */
  readonly run: number
  /** How deep it is nested in text of the other direction; odd where it is read from right to left. */
  readonly level: number
}

interface Given {
  readonly runs: readonly Run[]
  readonly text: string
  readonly directions: ReadingDirections | undefined
  readonly style: TextStyle
  readonly faces: Faces
  readonly mostWidth: number
}

/** Clear print: from the end of a longer line the eye does not find back, however wide the paper. */
export const mostCharacters = 70

/** What is held together and wider than `mostWidth` is broken between its words; a word wider than that is cut by letters. */
export function chunksOf(runs: readonly Run[], style: TextStyle, faces: Faces, mostWidth: number): readonly Chunk[] {
  const text = runs.map((run) => run.text).join('')
  const given: Given = { runs, text, directions: readingDirections(text), style, faces, mostWidth }
  return chunksBetween(given, 0, withoutWholeRuns(breakOpportunities(text), runs), brokenApart)
}

/** From an offset to the last of the ends; what is too wide is left to `narrower`. */
function chunksBetween(
  given: Given,
  from: number,
  ends: readonly number[],
  narrower: (given: Given, from: number, to: number) => readonly Chunk[],
): readonly Chunk[] {
  const chunks: Chunk[] = []
  let start = from
  for (const end of ends) {
    const chunk = chunkBetween(given, start, end)
    if (fitsLine(chunk, given)) chunks.push(chunk)
    else chunks.push(...narrower(given, start, end))
    start = end
  }
  return chunks
}

const fitsLine = ({ width, trailing, characters }: Chunk, { mostWidth }: Given): boolean =>
  width - trailing <= mostWidth && characters <= mostCharacters

/** What is held together and yet too wide for a line. A dash stays with what stands before it even so. */
function brokenApart(given: Given, from: number, to: number): readonly Chunk[] {
  const ends = plainOpportunities(given.text.slice(from, to))
    .map((offset) => from + offset)
    .filter((end) => end === to || given.text[end - 1] === '\n' || !/[–—-]/.test(given.text[end] ?? ''))
  return chunksBetween(given, from, ends, cutByLetters)
}

/** A run marked `whole` is never broken inside. */
function withoutWholeRuns(ends: readonly number[], runs: readonly Run[]): readonly number[] {
  if (!runs.some(({ whole }) => whole)) return ends
  const inside = new Set<number>()
  let start = 0
  for (const { text, whole } of runs) {
    if (whole) for (let at = start + 1; at < start + text.trimEnd().length; at++) inside.add(at)
    start += text.length
  }
  return ends.filter((end) => !inside.has(end))
}

function chunkBetween({ runs, directions, style, faces }: Given, from: number, to: number): Chunk {
  const words: ChunkWord[] = []
  let width = 0
  let trailing = 0
  let characters = 0
  let spaces = 0
  let endsLine = false
  let end = 0
  let index = -1
  for (const run of runs) {
    const start = end
    end += run.text.length
    index++
    if (end <= from || start >= to) continue
    const figures = run.tabular ? 'tabular' : 'proportional'
    const face = faces[run.face]
    for (const [first, last, level] of stretchesBetween(directions, Math.max(from, start), Math.min(to, end))) {
      const piece = run.text.slice(first - start, last - start)
      const ends = lineEnd.test(piece)
      if (ends) endsLine = true
      for (const shaped of face.shape(ends ? piece.replace(lineEnds, '') : piece, figures, directionOf(level))) {
        words.push({ shaped, run: index, level })
        width += widthOf(shaped, style, face)
        trailing = (shaped.trailing * style.size) / 1000
        characters += spaces + shaped.text.length - shaped.spaces
        spaces = shaped.spaces
      }
    }
  }
  const base = directions?.paragraphs.find((paragraph) => from <= paragraph.end)?.base ?? 'ltr'
  return { words, width, trailing, characters, spaces, endsLine, base }
}

/** Where the author ends a line. */
const lineEnd = /[\n\r\u2028\u2029]/
const lineEnds = new RegExp(lineEnd, 'g')

/** Points, letter spacing included: letters of other scripts join each other, and are not drawn apart. */
export const widthOf = (
  { advance, glyphs, face }: ShapedWord,
  { size, tracking = 0 }: TextStyle,
  usual: Face,
): number => (advance * size) / 1000 + (face === usual ? tracking * size * glyphs.length : 0)

/** Cut where the direction of reading changes. */
function stretchesBetween(
  directions: ReadingDirections | undefined,
  from: number,
  to: number,
): readonly (readonly [from: number, to: number, level: number])[] {
  if (directions === undefined) return [[from, to, 0]]
  const { levels } = directions
  const stretches: (readonly [number, number, number])[] = []
  let start = from
  for (let at = from + 1; at <= to; at++) {
    if (at < to && levels[at] === levels[start]) continue
    stretches.push([start, at, levels[start] ?? 0])
    start = at
  }
  return stretches
}

/** Where an address too long for its line is cut before any letter is. */
const mark = /[@./&?=_-]/

/** As many letters a piece as its line holds, one at least; after a mark where the piece has one. */
function cutByLetters(given: Given, from: number, to: number): readonly Chunk[] {
  const fits = (start: number, end: number): boolean => fitsLine(chunkBetween(given, start, end), given)
  const pieces: Chunk[] = []
  let start = from
  let end = from
  let afterMark = from
  const letters = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(given.text.slice(from, to))
  for (const { segment: letter } of letters) {
    if (end > start && !fits(start, end + letter.length)) {
      const cut = afterMark > start ? afterMark : end
      pieces.push(chunkBetween(given, start, cut))
      start = cut
    }
    end += letter.length
    if (mark.test(letter)) afterMark = end
  }
  return [...pieces, chunkBetween(given, start, end)]
}
