/** The version of a leaflet, which tells whether a paper copy is current: its last date, its day and its code. */

import type { Block, Inline, Prose } from '../../blocks/block.ts'
import { dateInWords } from '../../model/dates-in-words.ts'
import { isBefore } from '../../model/order-of-days.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import { codePlaceholder } from './version-code.ts'

/** In parts within which no line breaks: `Version of ` `1 November 2026, ` `K7M2QX, ` `an example`. */
export function versionParts({ updated, edition }: Pick<Sheet, 'updated' | 'edition'>): readonly string[] {
  const day = `${dateInWords(updated)}, `
  return edition.example
    ? ['Version of ', day, `${codePlaceholder}, `, 'an example']
    : ['Version of ', day, codePlaceholder]
}

/** `Dates to ` `5 January 2027. ` */
export const datesParts = (last: Temporal.PlainDate): readonly string[] => ['Dates to ', `${dateInWords(last)}. `]

/**
 * The day of the last printed meeting, in the text or in the table at its foot. Undefined where none has a date.
 */
export function lastDate(
  blocks: readonly Block[],
  foot: readonly { readonly date: Temporal.PlainDate }[],
): Temporal.PlainDate | undefined {
  const all = [...blocks.flatMap(meetingsIn), ...foot.map(({ date }) => date)]
  return all.reduce<Temporal.PlainDate | undefined>(
    (last, date) => (last === undefined || isBefore(last, date) ? date : last),
    undefined,
  )
}

function meetingsIn(block: Block | Prose<Inline>): readonly Temporal.PlainDate[] {
  if (block.kind !== 'table') return []
  return block.rows.flat(2).flatMap((inline) => (inline.kind === 'time' ? meetingAt(inline.datetime) : []))
}

/** The day of a meeting, which has a time; a day without one says when something was checked. */
function meetingAt(datetime: string): readonly Temporal.PlainDate[] {
  const [day, hour] = datetime.split('T')
  return day !== undefined && hour !== undefined ? [Temporal.PlainDate.from(day)] : []
}
