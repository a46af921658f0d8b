/** The pages after a booklet's cover, on as few sheets of paper as possible. */

import { memoised } from '../../memory/memoised.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import type { SetBlocks } from '../../typeset/blocks/slice.ts'
import { linesOf } from '../../typeset/blocks/text-slices.ts'
import { richText } from '../../typeset/lines/runs.ts'
import { setText } from '../../typeset/lines/text-box.ts'
import { blockSetting } from '../formats/block-setting.ts'
import type { BookletFormat } from '../formats/booklet-format.ts'
import { mm } from '../formats/millimetres.ts'
import type { Fit } from '../parts/fits.ts'
import { mostDates } from '../parts/next-meetings.ts'
import type { LeafletContext } from '../printing/context.ts'
import { qrCode } from '../qr/qr-code.ts'
import { begunEarly } from '../sides/begun-early.ts'
import { type SetColumn, setInOneColumn } from '../sides/one-column.ts'
import { type PageArea, widestFolio } from '../sides/page-area.ts'
import type { PreparedSheet } from '../sides/prepared-sheet.ts'
import { type BookletEnd, type BookletFit, bookletEnd } from './booklet-end.ts'
import { type BookletPages, bookletPages } from './booklet-pages.ts'

export interface BookletText {
  readonly column: SetColumn
  readonly end: BookletEnd
  readonly pages: BookletPages
  /** The white above panels, and above the foot of a page. Points. */
  readonly above: number
}

/** What the leaflet adds by itself, then white, is reduced where that saves a sheet of paper; no word of the sheet is left out. */
export function bookletText(
  prepared: PreparedSheet,
  lead: 'on the cover' | 'on page 2',
  area: PageArea,
  format: BookletFormat,
  context: LeafletContext,
): BookletText {
  const code = qrCode(prepared.address)
  const tightness = (gaps: Fit['gaps']): number => (gaps === 'tight' ? format.tightGaps : 1)
  const abovePanel = (gaps: Fit['gaps']): number => mm(format.panels.gutter) * tightness(gaps)
  const settingOf = memoised((gaps: Fit['gaps']) => blockSetting(format, context, prepared.absolute, tightness(gaps)))
  const columnOf = memoised((gaps: Fit['gaps']) =>
    columnWith(prepared, lead, { setting: settingOf(gaps), abovePanel: abovePanel(gaps) }, area, format, context),
  )
  const made = (fit: BookletFit): BookletText => {
    const column = columnOf(fit.gaps)
    const end = bookletEnd(prepared, { code, fit, width: area.width }, format, settingOf(fit.gaps))
    const above = abovePanel(fit.gaps)
    const pages = bookletPages(column, {
      page: area.textBottom - area.top,
      last: area.bottom - area.top,
      back: above + end.ask.slice.height + mm(format.versionGap) + end.version.foot(widestFolio).height,
      dates: end.dates ? above + end.dates.slice.height : 0,
    })
    return { column, end, pages, above }
  }
  const [first, ...tighter] = fitsFor(prepared.sheet.meetings.length)
  return tighter.reduce((best, fit) => {
    if (isShortest(best)) return best
    const other = made(fit)
    return isBetter(other.pages, best.pages) ? other : best
  }, made(first))
}

interface ColumnLook {
  readonly setting: BlockSetting
  readonly abovePanel: number
}

/** The text in one column, with the lead above it where that is not on the cover. */
function columnWith(
  prepared: PreparedSheet,
  lead: 'on the cover' | 'on page 2',
  look: ColumnLook,
  { width, top, textBottom }: PageArea,
  format: BookletFormat,
  context: LeafletContext,
): SetColumn {
  const height = textBottom - top
  const first = lead === 'on page 2' ? leadOf(prepared, width, format, context) : { slices: [], structure: [] }
  const options = { ...look, width, mostHeight: height, afterDiagramTitle: mm(format.afterDiagramTitle) }
  const column = begunEarly(
    (begins) => setInOneColumn(prepared.blocks, { ...options, ...(begins && { begins }), call: 'in the text' }),
    { head: first.slices },
    () => ({ top: 0, bottom: height }),
  )
  return after(first, column)
}

/** The ways to try, in order. Dates are left out last: people keep a booklet for them, and the number is on its cover. */
function fitsFor(meetings: number): readonly [BookletFit, ...BookletFit[]] {
  const most = Math.min(mostDates, meetings)
  const dates = Array.from({ length: Math.max(1, most) }, (_, fewer) => most - fewer)
  const [, ...tighter] = dates.flatMap((count) => looks.map((look) => ({ ...look, dates: count })))
  return [{ ...usual, dates: most }, ...tighter]
}

const usual: Omit<BookletFit, 'dates'> = { foot: 'full', code: 'usual', gaps: 'usual' }
const looks: readonly (typeof usual)[] = [
  usual,
  { ...usual, gaps: 'tight' },
  { ...usual, foot: 'compact' },
  { ...usual, foot: 'compact', gaps: 'tight' },
  { foot: 'compact', code: 'small', gaps: 'tight' },
]

const isShortest = ({ pages }: BookletText): boolean => pages.count === 4 && !pages.overflow

const isBetter = (pages: BookletPages, than: BookletPages): boolean =>
  Boolean(pages.overflow) === Boolean(than.overflow) ? pages.count < than.count : !pages.overflow

/** A lead that the cover has no room for. */
function leadOf(
  { lead, absolute }: PreparedSheet,
  width: number,
  { styles }: BookletFormat,
  { faces }: LeafletContext,
): SetBlocks {
  const { runs, children } = richText(lead, styles.lead, { absolute })
  return { slices: linesOf(setText(runs, styles.lead, width, faces), 0), structure: [{ role: 'P', children }] }
}

const after = (first: SetBlocks, column: SetColumn): SetColumn => ({
  slices: [...first.slices, ...column.slices],
  structure: [...first.structure, ...column.structure],
  ends: column.ends.map(({ slices, elements }) => ({
    slices: first.slices.length + slices,
    elements: first.structure.length + elements,
  })),
})
