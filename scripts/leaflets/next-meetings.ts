/** An area's next meetings on the back of its leaflet: when, which group, where. */

import type { Inline, Table } from '../blocks/block.ts'
import { dayAndMonth, timeInWords, weekdayOf } from '../model/dates-in-words.ts'
import type { Meeting } from '../model/meeting.ts'

/** How many an edition prints of them, where it has room. */
export const mostDates = 3

/** `Tue 8 December, 6:30pm` · `Safer & Stronger` · `Town Hall`. As many as are ever printed. */
export function meetingsTable(meetings: readonly Meeting[]): Table<Inline> {
  const text = (words: string): readonly Inline[] => [{ kind: 'text', text: words }]
  return {
    kind: 'table',
    head: ['Next meetings', 'Group', 'Where'].map(text),
    rows: meetings
      .slice(0, mostDates)
      .map(({ date, starts, cag, venue }) => [
        text(`${weekdayOf(date).slice(0, 3)} ${dayAndMonth(date)}, ${timeInWords(starts)}`),
        text(cag.type.name),
        text(venue?.name ?? 'Please call'),
      ]),
    rowHeaders: true,
  }
}

/** The table of the first `count` meetings; without rows where that is 0. */
export const firstRows = (table: Table<Inline>, count: number): Table<Inline> => ({
  ...table,
  rows: table.rows.slice(0, count),
})
