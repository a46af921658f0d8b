/** An area's next meetings as a table: when, which group, where. */

import type { Inline, Table } from '../blocks/block.ts'
import { plainText } from '../blocks/plain-text.ts'
import type { Area } from '../model/area.ts'
import { timesInWords, weekdayDateInWords } from '../model/dates-in-words.ts'
import type { Meeting } from '../model/meeting.ts'
import { nextMeetings } from '../model/schedule.ts'

/** As many as a resident plans for; the pages of the CAGs and the calendar have all of them. */
export const datesShown = 6

/** Undefined where no meeting has a date. */
export function nextDates(area: Area, today: Temporal.PlainDate, most: number): Table<Inline> | undefined {
  const meetings = nextMeetings(area.cags, today).slice(0, most)
  if (meetings.length === 0) return undefined
  return {
    kind: 'table',
    head: ['When', 'Group', 'Where'].map((text) => [plainText(text)]),
    rows: meetings.map((meeting) => [
      when(meeting),
      [plainText(meeting.cag.type.name)],
      [plainText(meeting.cancelled ? 'No meeting' : (meeting.venue?.name ?? 'Please call'))],
    ]),
    rowHeaders: true,
  }
}

function when({ date, starts, ends, cancelled }: Meeting): readonly Inline[] {
  const day = weekdayDateInWords(date)
  if (!cancelled)
    return [
      {
        kind: 'time',
        text: `${day}, ${timesInWords(starts, ends)}`,
        datetime: `${date}T${starts.toString({ smallestUnit: 'minute' })}`,
      },
    ]
  const instead: readonly Inline[] = cancelled.instead
    ? [plainText(`; see ${weekdayDateInWords(cancelled.instead)}`)]
    : []
  return [
    { kind: 'strong', content: [plainText('Cancelled: ')] },
    { kind: 'time', text: day, datetime: date.toString() },
    ...instead,
  ]
}
