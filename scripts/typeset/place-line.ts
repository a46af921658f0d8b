/** A line's words → placed text: from the left, or from the right where the paragraph is read from there. */

import { baselineOf } from './baseline.ts'
import { type ChunkWord, widthOf } from './chunks.ts'
import type { Faces } from './face.ts'
import type { Line } from './lines.ts'
import type { PlacedText } from './page.ts'
import { visualOrder } from './reading-direction.ts'
import type { Run } from './runs.ts'
import type { TextStyle } from './text-style.ts'

export interface LineSetting {
  readonly runs: readonly Run[]
  readonly style: TextStyle
  readonly faces: Faces
  /** Points: of the column, whose right edge a line that is read from the right begins at. */
  readonly width: number
}

/** From the left edge of the column and the top of the line, in the order of reading. */
export function placeLine(line: Line, setting: LineSetting): readonly PlacedText[] {
  const words = line.chunks.flatMap((chunk) => chunk.words)
  const fromTheLeft = words.every(({ level }) => level === 0)
  return fromTheLeft ? stretches(words, setting) : bothWays(line, words, setting)
}

/** One text for as many words as follow each other in one look. */
function stretches(words: readonly ChunkWord[], setting: LineSetting): readonly PlacedText[] {
  const items: PlacedText[] = []
  let here: ChunkWord[] = []
  let x = 0
  let start = 0
  const finish = (): void => {
    const [first] = here
    if (first === undefined) return
    items.push(placedText(here, first, start, x - start, setting))
    here = []
    start = x
  }
  for (const word of words) {
    const [first] = here
    if (first && !looksLike(first, word, setting)) finish()
    here.push(word)
    x += width(word, setting)
  }
  finish()
  return items
}

/** Each word has its own place: what is read next may stand to the left. The space after the last one hangs over the end. */
function bothWays(line: Line, words: readonly ChunkWord[], setting: LineSetting): readonly PlacedText[] {
  const { style, width: column } = setting
  const last = words.length - 1
  const hanging = ((words[last]?.shaped.trailing ?? 0) * style.size) / 1000
  const seen = words.map((word, index) => width(word, setting) - (index === last ? hanging : 0))
  const isRightToLeft = line.chunks[0]?.base === 'rtl'
  let x = isRightToLeft && column < Number.MAX_SAFE_INTEGER ? column - line.width : 0
  const starts: number[] = []
  for (const index of visualOrder(words.map(({ level }) => level))) {
    starts[index] = x
    x += seen[index] ?? 0
  }
  return words.map((word, index) => {
    const spaceFirst = index === last && word.shaped.direction === 'rtl' ? hanging : 0
    return placedText([word], word, (starts[index] ?? 0) - spaceFirst, width(word, setting), setting)
  })
}

const width = ({ shaped, run }: ChunkWord, { runs, style, faces }: LineSetting): number =>
  widthOf(shaped, style, faces[runs[run]?.face ?? style.face])

function looksLike(a: ChunkWord, b: ChunkWord, { runs, style }: LineSetting): boolean {
  if (style.tracking !== undefined && a.shaped.face !== b.shaped.face) return false
  if (a.run === b.run) return true
  return runs[a.run]?.face === runs[b.run]?.face && runs[a.run]?.owner === runs[b.run]?.owner
}

function placedText(
  words: readonly ChunkWord[],
  { run, shaped }: ChunkWord,
  x: number,
  taken: number,
  { runs, style, faces }: LineSetting,
): PlacedText {
  const from = runs[run]
  if (from === undefined) throw new Error('A word belongs to no run.')
  const { face, owner } = from
  const letterSpacing = shaped.face === faces[face] ? (style.tracking ?? 0) * style.size : 0
  return {
    kind: 'text',
    x,
    baseline: baselineOf(style, faces),
    face,
    size: style.size,
    colour: style.colour,
    words: words.map((word) => word.shaped),
    width: taken,
    ...(letterSpacing !== 0 && { letterSpacing }),
    owner,
  }
}
