/** An area's next meetings on the back of its leaflet: when, which group, where. */

import type { Inline, Table } from '../../blocks/block.ts'
import { plainText } from '../../blocks/plain-text.ts'
import { dayAndMonth, timeInWords, weekdayOf } from '../../model/dates-in-words.ts'
import type { Meeting } from '../../model/meeting.ts'

/** How many of them an edition prints, where it has room. */
export const mostDates = 3

/** Rows like `Tue 8 December, 6:30pm` · `Safer & Stronger` · `Town Hall`, as many as are ever printed. */
export function meetingsTable(meetings: readonly Meeting[]): Table<Inline> {
  const text = (words: string): readonly Inline[] => [plainText(words)]
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

/** The table with its first `count` rows. */
export const firstRows = (table: Table<Inline>, count: number): Table<Inline> => ({
  ...table,
  rows: table.rows.slice(0, count),
})
