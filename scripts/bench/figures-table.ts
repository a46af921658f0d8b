/** Figures as a table, for a terminal and for docs/performance.md. */

import { type Figure, median, ratiosOf, type Unit, verdictOn } from './figure.ts'
import { table } from './table.ts'

export const columns = ['', 'ours', 'peer', 'ratio', 'aim', 'met', 'rounds', 'spread'] as const

const nothing = '–'

/** Medians of all rounds, for a terminal. */
export const figuresInText = (figures: readonly Figure[]): string => table([columns, ...figures.map(rowOf)])

/** The same as a table of Markdown. */
export function figuresInMarkdown(figures: readonly Figure[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...figures.map((figure) => line(rowOf(figure)))].join('\n')
}

/** The cells of a figure: medians; the spread is that of the ratio, or of ours where there is no peer. */
function rowOf(figure: Figure): readonly string[] {
  const { name, unit, peer, aim, ours, theirs = [] } = figure
  const ratios = ratiosOf(figure)
  const verdict = verdictOn(figure)
  return [
    name,
    ours.length === 0 ? 'not run' : quantity(median(ours), unit),
    peer === undefined
      ? nothing
      : theirs.length === 0
        ? `${peer}: not run`
        : `${peer}: ${quantity(median(theirs), unit)}`,
    ratios.length === 0 ? nothing : inFigures(median(ratios)),
    aim === undefined
      ? nothing
      : aim.of === 'ours'
        ? `at most ${limit(aim.most)} ${unit}`
        : `at most ${limit(aim.most)}`,
    verdict === 'no aim' ? nothing : verdict,
    ours.length === 0 ? nothing : String(ours.length),
    spreadOf(ratios.length > 0 ? ratios : ours, ratios.length > 0 ? inFigures : (value) => quantity(value, unit)),
  ]
}

/** The spread; a single round has none. */
function spreadOf(values: readonly number[], inWords: (value: number) => string): string {
  if (values.length < 2) return nothing
  return `${inWords(Math.min(...values))} to ${inWords(Math.max(...values))}`
}

/** Two decimals for KiB: bytes are the same in every run, and files may be close to their limit. */
const quantity = (value: number, unit: Unit): string =>
  `${unit === 'KiB' ? value.toFixed(2) : inFigures(value)} ${unit}`

const limit = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 3 })

/** `0.588`, `2.45`, `12.3`, `1,783` */
function inFigures(value: number): string {
  const digits = value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

const begin = '<!-- figures -->'
const end = '<!-- end of figures -->'

/** The page with a text between its marks; throws where it has none. */
export function withFigures(page: string, words: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`The page has no marks ${begin} and ${end}, one behind the other.`)
  return `${page.slice(0, from + begin.length)}\n${words}\n${page.slice(to)}`
}
