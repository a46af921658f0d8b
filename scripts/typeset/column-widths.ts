/**
 * How wide the columns of a table are. What each wants on one line, where there is room. Else each gets what the longest
 * of what is never broken needs, a word or a date, and the rest is divided so that the table is least tall. Where even
 * that is too much, it is broken in the widest columns alone.
 */

import { chunksOf } from './chunks.ts'
import { chunkCount, widthBetween } from './measured-text.ts'
import { type RichText, wordsOfRuns } from './runs.ts'
import type { BlockSetting } from './setting.ts'
import { setText } from './text-box.ts'

/** In points, the white at the right of each included; all together they are as wide as the table. */
export function columnWidths(
  rows: readonly (readonly RichText[])[],
  width: number,
  setting: BlockSetting,
): readonly number[] {
  const { faces, styles, table } = setting
  const count = rows[0]?.length ?? 0
  const widest = (measure: (cell: RichText) => number): readonly number[] =>
    Array.from({ length: count }, (_, column) => {
      const padding = column === count - 1 ? 0 : table.paddingRight
      return Math.max(0, ...rows.map((row) => (row[column] ? measure(row[column]) : 0))) + padding + aHair
    })
  const wants = widest(({ runs }) => setText(runs, styles.body, Number.MAX_SAFE_INTEGER, faces).width)
  const wanted = sum(wants)
  if (wanted <= width) return wants.map((want) => (want * width) / Math.max(wanted, 1))
  const wholeWords = widest(({ runs }) => {
    const chunks = chunksOf(runs, wordsOfRuns(runs), styles.body, faces, width)
    return Math.max(0, ...Array.from({ length: chunkCount(chunks) }, (_, at) => widthBetween(chunks, at, at + 1)))
  })
  const cut = levelled(wholeWords, width)
  const needs = sum(wholeWords) < width ? wholeWords : inAsManyPieces(wholeWords, cut)
  if (sum(needs) >= width) return cut
  const ways = [
    ...(needs === wholeWords ? [] : [cut]),
    shared(wants, needs, width),
    inProportion(wants, wants, needs, width),
    inProportion(wants.map(Math.sqrt), wants, needs, width),
  ]
  return leastTall(ways, rows, setting)
}

/** Of equals the first. */
function leastTall(
  ways: readonly (readonly number[])[],
  rows: readonly (readonly RichText[])[],
  { faces, styles, table }: BlockSetting,
): readonly number[] {
  const linesOf = (row: readonly RichText[], widths: readonly number[]): number =>
    Math.max(
      ...row.map(({ runs }, column) => {
        const padding = column === row.length - 1 ? 0 : table.paddingRight
        return setText(runs, styles.body, (widths[column] ?? 0) - padding, faces).lines.length
      }),
    )
  const heights = ways.map((widths) => sum(rows.map((row) => linesOf(row, widths))))
  return ways[heights.indexOf(Math.min(...heights))] ?? []
}

/** So large a part of its weight for each, but what it needs at least and what it wants at most. */
function inProportion(
  weights: readonly number[],
  wants: readonly number[],
  needs: readonly number[],
  width: number,
): readonly number[] {
  const widthsAt = (part: number): readonly number[] =>
    weights.map((weight, column) => Math.max(needs[column] ?? 0, Math.min(wants[column] ?? 0, part * weight)))
  // Halved until it is exact to a hundredth of a point: the widths grow with the part.
  let [low, high] = [0, Math.max(...wants.map((want, column) => want / Math.max(weights[column] ?? 0, 1)))]
  for (let halving = 0; halving < 24; halving++) {
    const part = (low + high) / 2
    if (sum(widthsAt(part)) > width) high = part
    else low = part
  }
  return widthsAt(low)
}

/** No word is broken because sums of fractions are a little less than they should be. Points. */
const aHair = 0.01
/** A little more than a piece, for no word breaks into equal ones. */
const easy = 1.15

/** A word that is broken in any case is given no more than it takes in as many pieces. */
const inAsManyPieces = (needs: readonly number[], widths: readonly number[]): readonly number[] =>
  needs.map((need, column) => {
    const width = widths[column] ?? 0
    return need <= width ? need : Math.min(width, (easy * need) / Math.ceil(need / width))
  })

/** Each what it needs, but none more than the widest may have for all to fit. */
function levelled(needs: readonly number[], width: number): readonly number[] {
  let room = width
  let open = needs.length
  let most = width
  for (const need of needs.toSorted((a, b) => a - b)) {
    most = room / open
    if (need > most) break
    room -= need
    open -= 1
  }
  return needs.map((need) => Math.min(need, most))
}

/** What is left is divided by what each lacks. */
function shared(wants: readonly number[], needs: readonly number[], width: number): readonly number[] {
  const widths = [...needs]
  const open = wants.map((want, column) => ({ want, column, need: needs[column] ?? 0 }))
  open.sort((a, b) => a.want - b.want)
  let room = width
  for (let next = open[0]; next && next.want <= room / open.length; next = open[0]) {
    const others = sum(open.slice(1).map(({ need }) => need))
    if (room - next.want < others) break
    widths[next.column] = next.want
    room -= next.want
    open.shift()
  }
  const spare = room - sum(open.map(({ need }) => need))
  const missing = sum(open.map(({ want, need }) => want - need))
  for (const { want, need, column } of open) widths[column] = need + (spare * (want - need)) / missing
  return widths
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
