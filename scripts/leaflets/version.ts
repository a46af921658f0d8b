/** The version of a leaflet, by which anyone can tell whether a paper copy is current: until when its dates go, its day, its code. */

import type { Block, Inline, Prose } from '../blocks/block.ts'
import { dateInWords } from '../model/dates-in-words.ts'
import { isBefore } from '../model/order-of-days.ts'
import type { Sheet } from '../sheets/sheet.ts'
import { codeToCome } from './version-code.ts'

/** In parts that no line breaks: `Version of ` `1 November 2026, ` `K7M2QX, ` `an example`. */
export function versionParts({ updated, edition }: Pick<Sheet, 'updated' | 'edition'>): readonly string[] {
  const example = edition.kind === 'area' && edition.example
  const day = `${dateInWords(updated)}, `
  return example ? ['Version of ', day, `${codeToCome}, `, 'an example'] : ['Version of ', day, codeToCome]
}

/** `Dates to ` `5 January 2027. ` */
export const datesParts = (last: Temporal.PlainDate): readonly string[] => ['Dates to ', `${dateInWords(last)}. `]

/**
 * The last day on which a printed meeting is: in the text that is printed, or in the table at its foot. Undefined
 * where none has a date.
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

/** A meeting has its hour; a day without one is when something was checked. */
function meetingAt(datetime: string): readonly Temporal.PlainDate[] {
  const [day, hour] = datetime.split('T')
  return day !== undefined && hour !== undefined ? [Temporal.PlainDate.from(day)] : []
}
