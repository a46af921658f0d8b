/** Runs → chunks: the stretches that no line may end inside, each measured. */

import { breakOpportunities, plainOpportunities } from './break-opportunities.ts'
import type { Faces, ShapedWord } from './face.ts'
import type { Run } from './runs.ts'
import type { TextStyle } from './text-style.ts'

/** Widths are points. */
export interface Chunk {
  /** `run` counts from the first of the runs: the same words may be set again for another owner. */
  readonly words: readonly { readonly shaped: ShapedWord; readonly run: number }[]
  readonly width: number
  /** What of the width is trailing space: it hangs over the end of a line. */
  readonly trailing: number
  /** Trailing spaces are not counted. */
  readonly characters: number
  readonly spaces: number
  /** The line ends after it, whatever room is left. */
  readonly endsLine: boolean
}

/** What is held together and wider than `mostWidth` is broken between its words; a word wider than that is cut by letters. */
export function chunksOf(runs: readonly Run[], style: TextStyle, faces: Faces, mostWidth: number): readonly Chunk[] {
  const text = runs.map((run) => run.text).join('')
  const ends = withoutWholeRuns(breakOpportunities(text), runs)
  const chunks: Chunk[] = []
  let start = 0
  for (const end of ends) {
    const chunk = chunkBetween(runs, start, end, style, faces)
    if (chunk.width - chunk.trailing <= mostWidth) chunks.push(chunk)
    else chunks.push(...brokenApart(runs, start, end, style, faces, mostWidth))
    start = end
  }
  return chunks
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

function chunkBetween(runs: readonly Run[], from: number, to: number, style: TextStyle, faces: Faces): Chunk {
  const words: { readonly shaped: ShapedWord; readonly run: number }[] = []
  let width = 0
  let trailing = 0
  let characters = 0
  let spaces = 0
  let endsLine = false
  let start = 0
  for (const [index, run] of runs.entries()) {
    const end = start + run.text.length
    if (end > from && start < to) {
      const piece = run.text.slice(Math.max(0, from - start), to - start)
      const text = piece.replace(/[\n\r\u2028\u2029]/g, '')
      if (text !== piece) endsLine = true
      for (const shaped of faces[run.face].shape(text, run.tabular ? 'tabular' : 'proportional')) {
        words.push({ shaped, run: index })
        const tracking = (style.tracking ?? 0) * style.size * shaped.glyphs.length
        width += (shaped.advance * style.size) / 1000 + tracking
        trailing = (shaped.trailing * style.size) / 1000
        const seen = shaped.text.trimEnd().length
        characters += spaces + seen
        spaces = shaped.text.length - seen
      }
    }
    start = end
  }
  return { words, width, trailing, characters, spaces, endsLine }
}

function brokenApart(
  runs: readonly Run[],
  from: number,
  to: number,
  style: TextStyle,
  faces: Faces,
  mostWidth: number,
): readonly Chunk[] {
  const text = runs.map((run) => run.text).join('')
  const chunks: Chunk[] = []
  let start = from
  for (const end of plainOpportunities(text.slice(from, to)).map((offset) => from + offset)) {
    const chunk = chunkBetween(runs, start, end, style, faces)
    if (chunk.width - chunk.trailing <= mostWidth) chunks.push(chunk)
    else chunks.push(...cutByLetters(runs, start, end, style, faces, mostWidth))
    start = end
  }
  return chunks
}

/** Where an address too long for its line is cut before any letter is. */
const mark = /[@./&?=_-]/

/** As many letters a piece as its line holds, one at least; after a mark where the piece has one. */
function cutByLetters(
  runs: readonly Run[],
  from: number,
  to: number,
  style: TextStyle,
  faces: Faces,
  mostWidth: number,
): readonly Chunk[] {
  const text = runs
    .map((run) => run.text)
    .join('')
    .slice(from, to)
  const piece = (start: number, end: number): Chunk => chunkBetween(runs, start, end, style, faces)
  const fits = (start: number, end: number): boolean => {
    const { width, trailing } = piece(start, end)
    return width - trailing <= mostWidth
  }
  const pieces: Chunk[] = []
  let start = from
  let end = from
  let afterMark = from
  for (const { segment: letter } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (end > start && !fits(start, end + letter.length)) {
      const cut = afterMark > start ? afterMark : end
      pieces.push(piece(start, cut))
      start = cut
    }
    end += letter.length
    if (mark.test(letter)) afterMark = end
  }
  return [...pieces, piece(start, end)]
}
