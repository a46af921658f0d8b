/** Places the words of a line: from the left, or from the right where the paragraph is read from right to left. */

import type { Faces } from '../faces/face.ts'
import { baselineOf } from './baseline.ts'
import { widthOf } from './chunks.ts'
import { type Line, partedOn } from './lines.ts'
import { type MeasuredText, wordsBefore } from './measured-text.ts'
import type { PlacedText } from './page.ts'
import { visualOrder } from './reading-direction.ts'
import type { Run } from './runs.ts'
import type { TextStyle } from './text-style.ts'

export interface LineSetting {
  readonly runs: readonly Run[]
  readonly style: TextStyle
  /** The style's size and letter spacing in points: read for every word, and slower from styles, whose objects differ in shape. */
  readonly size: number
  readonly spacing: number
  readonly faces: Faces
  /** The width of the column in points; lines of text from right to left begin at its right edge. */
  readonly width: number
}

/** In reading order; places are from the left edge of the column and the top of the line. */
export function placeLine(line: Line, setting: LineSetting): readonly PlacedText[] {
  const { text, start, end } = line
  const [first, last] = [wordsBefore(text, start), wordsBefore(text, end)]
  const items = areFromTheLeft(text, first, last)
    ? stretches(text, first, last, setting)
    : bothWays(line, first, last, setting)
  const parted = partedOn(line)
  return parted === undefined ? items : items.map((item) => ({ ...item, parted }))
}

/**
 * Where a line begins, in points from the left edge of a column of some width: elsewhere than there if it is read
 * from right to left.
 */
export const leftOf = ({ text, start, width }: Line, column: number): number =>
  text.directions?.bases[start] === 'rtl' && column < Number.MAX_SAFE_INTEGER ? column - width : 0

const areFromTheLeft = ({ directions }: MeasuredText, first: number, last: number): boolean =>
  directions === undefined || directions.levels.slice(first, last).every((level) => level === 0)

/** A placed text for each stretch of words in one run. */
function stretches(text: MeasuredText, first: number, last: number, setting: LineSetting): readonly PlacedText[] {
  const items: PlacedText[] = []
  let from = first
  let x = 0
  let start = 0
  for (let word = first; word < last; word++) {
    if (word > from && !looksLike(text, from, word, setting)) {
      items.push(placedText(text, from, word, start, x - start, setting))
      from = word
      start = x
    }
    x += width(text, word, setting)
  }
  if (last > from) items.push(placedText(text, from, last, start, x - start, setting))
  return items
}

/** Places each word by itself, for the next one may be to its left. The trailing space of the line is left over. */
function bothWays(line: Line, first: number, end: number, setting: LineSetting): readonly PlacedText[] {
  const { text } = line
  const { size, width: column } = setting
  const words = text.words.slice(first, end)
  const last = words.length - 1
  const hanging = ((words[last]?.trailing ?? 0) * size) / 1000
  const seen = words.map((_, index) => width(text, first + index, setting) - (index === last ? hanging : 0))
  let x = leftOf(line, column)
  const starts: number[] = []
  for (const index of visualOrder(text.directions?.levels.slice(first, end) ?? [])) {
    starts[index] = x
    x += seen[index] ?? 0
  }
  return words.map(({ direction }, index) => {
    const spaceFirst = index === last && direction === 'rtl' ? hanging : 0
    const at = first + index
    return placedText(text, at, at + 1, (starts[index] ?? 0) - spaceFirst, width(text, at, setting), setting)
  })
}

function width(
  { words, runs: runOf }: MeasuredText,
  word: number,
  { runs, style, size, spacing, faces }: LineSetting,
): number {
  const shaped = words[word]
  if (shaped === undefined) return 0
  return widthOf(shaped, size, spacing, faces[runs[runOf[word] ?? 0]?.face ?? style.face])
}

function looksLike(
  { words, runs: runOf }: MeasuredText,
  a: number,
  b: number,
  { runs, spacing }: LineSetting,
): boolean {
  if (spacing !== 0 && words[a]?.face !== words[b]?.face) return false
  const [first, second] = [runOf[a] ?? 0, runOf[b] ?? 0]
  if (first === second) return true
  return runs[first]?.face === runs[second]?.face && runs[first]?.owner === runs[second]?.owner
}

/** The words from `start` up to `end`, at `x` and `taken` points wide. */
function placedText(
  text: MeasuredText,
  first: number,
  last: number,
  x: number,
  taken: number,
  { runs, style, size, spacing, faces }: LineSetting,
): PlacedText {
  const from = runs[text.runs[first] ?? 0]
  if (from === undefined) throw new Error('A word belongs to no run.')
  const { face, owner } = from
  const letterSpacing = text.words[first]?.face === faces[face] ? spacing : 0
  const item: PlacedText = {
    kind: 'text',
    x,
    baseline: baselineOf(style, faces),
    face,
    size,
    colour: style.colour,
    words: text.words.slice(first, last),
    width: taken,
    owner,
  }
  return letterSpacing === 0 ? item : { ...item, letterSpacing }
}
