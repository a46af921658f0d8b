/** Every future date as a table for spreadsheets. */

import { memoisedByObject } from '../memory/memoised-by-object.ts'
import type { Area } from '../model/area.ts'
import { type CommunityActionGroup, cagName } from '../model/community-action-group.ts'
import { hourAndMinute, isoDay } from '../model/iso-8601.ts'
import { meetingsOf } from '../model/schedule.ts'
import type { Venue } from '../model/venue.ts'
import { cagAddress } from '../routes.ts'
import type { Absolute } from './absolute.ts'
import { cells, csvRow } from './csv.ts'

/** The columns, and what stands in each: the page about the data shows both. */
export const dateColumns = {
  date: 'The day of the meeting: 2026-12-08.',
  starts: '24-hour, United Kingdom time: 18:30.',
  ends: 'The same; earlier than the start where it ends after midnight.',
  cancelled: '“yes” where the meeting will not take place.',
  instead: 'The day that stands in for it.',
  group: 'The Community Action Group.',
  area: 'The area.',
  example: '“yes” where the area is invented.',
  venue: 'Where it is held; empty where one has to call.',
  address: 'Street and town.',
  postcode: 'With its space.',
  note: 'A remark.',
  page: 'The page of the group.',
} as const

/** From today on, soonest first, at the same time in the order of the areas. In parts, because it may be large. */
export function* datesCsv(areas: readonly Area[], today: Temporal.PlainDate, absolute: Absolute): Iterable<string> {
  // Each row becomes text at once: there may be hundreds of thousands.
  const byHour = new Map<string, string[]>()
  for (const area of areas) {
    for (const cag of area.cags) {
      for (const { hour, row } of rowsOf(area, cag, today, absolute)) {
        const rows = byHour.get(hour) ?? []
        byHour.set(hour, rows)
        rows.push(row)
      }
    }
  }
  yield csvRow(Object.keys(dateColumns))
  for (const hour of [...byHour.keys()].sort()) yield `${(byHour.get(hour) ?? []).join('\r\n')}\r\n`
}

/** The rows of a CAG, in the order of `dateColumns`. What does not change from date to date is written once. */
function rowsOf(area: Area, cag: CommunityActionGroup, today: Temporal.PlainDate, absolute: Absolute) {
  const whose = cells([cagName(cag.type), area.name, area.example ? 'yes' : ''])
  const page = cells([absolute(cagAddress(area.id, cag.type.id))])
  return meetingsOf(cag, today).map(({ date, starts, ends, venue, note, cancelled }) => {
    const [day, from, to] = [isoDay(date), hourAndMinute(starts), hourAndMinute(ends)]
    const whether = cancelled ? `yes,${cancelled.instead?.toString() ?? ''}` : ','
    const where = venue ? placeOf(venue) : ',,'
    return { hour: `${day}T${from}`, row: [day, from, to, whether, whose, where, cells([note ?? '']), page].join(',') }
  })
}

const placeOf = memoisedByObject(({ name, address, postcode }: Venue) => cells([name, address, postcode]))
