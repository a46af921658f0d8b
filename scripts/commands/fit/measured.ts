/** Every sheet in each of its formats: how full its sides are, in the fullest of its editions. */

import { pagesAsRead } from '../../leaflets/booklet/imposition.ts'
import { leftOutAlike } from '../../leaflets/faults/left-out-alike.ts'
import { type AnyFormat, rowOf } from '../../leaflets/formats/format-table.ts'
import { typesetLeaflet } from '../../leaflets/leaflet.ts'
import { onAnyDay } from '../../leaflets/on-any-day.ts'
import type { LeafletContext } from '../../leaflets/printing/context.ts'
import { findingsOfRefused } from '../../leaflets/refused.ts'
import { type SideUse, sideUse } from '../../leaflets/sides/side-use.ts'
import { posterBlocks } from '../../sheets/poster-blocks.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { SparerEditions } from '../../sheets/sparer-editions.ts'
import type { Page } from '../../typeset/lines/page.ts'

/** One sheet in one format. */
export interface Measured {
  readonly sheet: Sheet
  readonly format: AnyFormat
  /** How many there are of it. */
  readonly editions: number
  /** The edition shown: one that leaves something out, else of those with the most sides the one with the least room. */
  readonly fullest: string
  /** In the order of reading; none where it does not fit. */
  readonly sides: readonly SideUse[]
  /** What is said where it does not fit. */
  readonly refused: readonly string[]
  /** What is said where editions leave out dates or officers, because there is no room for them. */
  readonly leftOut: readonly string[]
}

/** `sparer`: an edition as it is printed where its dates and officers have no room. */
export function measured(
  editions: readonly Sheet[],
  context: LeafletContext,
  sparer: SparerEditions,
): readonly Measured[] {
  const wanted = editions.flatMap((sheet) =>
    sheet.leaflet.flatMap((name) => {
      const format = rowOf(name)
      return 'tearOff' in format && posterBlocks(sheet) === undefined ? [] : [{ sheet, format }]
    }),
  )
  const together = Map.groupBy(wanted, ({ sheet, format }) => `${sheet.id} ${format.name}`)
  return [...together.values()].flatMap((alike) => measuredTogether(alike, context, sparer))
}

function measuredTogether(
  alike: readonly { readonly sheet: Sheet; readonly format: AnyFormat }[],
  context: LeafletContext,
  sparer: SparerEditions,
): readonly Measured[] {
  const tried = alike.map(({ sheet, format }) => {
    const made = onAnyDay(sheet, sparer, (edition) => typesetLeaflet(edition, format, context))
    return { sheet, format, made }
  })
  const refused = findingsOfRefused(
    tried.flatMap(({ sheet, format, made }) =>
      made.ok ? [] : [{ sheet, row: format, diagnostics: made.diagnostics }],
    ),
    context,
    sparer,
  ).map(({ message, hint }) => (hint === undefined ? message : `${message} ${hint}`))
  const printed = tried.map(({ sheet, format, made }) => ({
    sheet,
    sides: made.ok ? sidesOf(made.value.pages, format) : [],
    leftOut: made.ok ? made.warnings.filter(({ code }) => code === 'leaflet/dates-left-out') : [],
    format,
  }))
  const leftOut = leftOutAlike(
    printed.flatMap((each) => each.leftOut.map((warning) => ({ row: each.format, warning }))),
  ).map(({ message }) => message)
  const shown = printed.toSorted(
    (a, b) => Number(b.leftOut.length > 0) - Number(a.leftOut.length > 0) || byFullness(a.sides, b.sides),
  )
  const [first] = shown
  if (first === undefined) return []
  const { sheet, format, sides } = first
  return [{ sheet, format, editions: alike.length, fullest: nameOf(sheet), sides, refused, leftOut }]
}

/** First what does not fit, which has no sides; then what takes the most sides, for the last of them may be all white. */
const byFullness = (a: readonly SideUse[], b: readonly SideUse[]): number => {
  if (a.length === 0 || b.length === 0) return a.length - b.length
  return b.length - a.length || roomOf(a) - roomOf(b)
}

const roomOf = (sides: readonly SideUse[]): number => sides.reduce((sum, { free }) => sum + free, 0)

const nameOf = ({ edition }: Sheet): string => (edition.kind === 'area' ? edition.name : 'the partnership')

function sidesOf(pages: readonly Page[], format: AnyFormat): readonly SideUse[] {
  const each = 'imposition' in format ? pagesAsRead(pages, format) : pages
  return each.map((page) => sideUse(page, format))
}
