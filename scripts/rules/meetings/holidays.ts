/** A meeting that a monthly rule puts on a public holiday, such as Christmas Day. */

import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { Area } from '../../model/area.ts'
import type { CommunityActionGroup } from '../../model/community-action-group.ts'
import { dateInWords } from '../../model/dates-in-words.ts'
import { isoDay } from '../../model/iso-8601.ts'
import { isBefore } from '../../model/order-of-days.ts'
import { meetingsOf, takesPlace } from '../../model/schedule.ts'
import type { Rule } from '../kinds/rule.ts'

/** The days on which no hall is open, by month and day. */
const holidays: Readonly<Record<string, string>> = {
  '12-25': 'Christmas Day',
  '12-26': 'Boxing Day',
  '01-01': 'New Year’s Day',
}

/** How far ahead it is looked: earlier nobody has booked the hall. */
const announced = Temporal.Duration.from({ months: 3 })

export const noMeetingsOnHolidays: Rule = {
  code: 'cag/on-holiday',
  check: ({ areas }, today) =>
    areas.filter(({ example }) => !example).flatMap((area) => area.cags.flatMap((cag) => onHoliday(cag, area, today))),
}

/** The first of a CAG's next dates that is on such a day. A written date is meant, so it does not count. */
function onHoliday(cag: CommunityActionGroup, { name }: Area, today: Temporal.PlainDate): readonly Finding[] {
  const soon = today.add(announced)
  const met = meetingsOf(cag, today).find(
    (meeting) =>
      takesPlace(meeting) &&
      !isBefore(soon, meeting.date) &&
      holidayOn(meeting.date) !== undefined &&
      !cag.dates.some(({ date }) => date.equals(meeting.date)),
  )
  if (met === undefined) return []
  const day = isoDay(met.date)
  return [
    {
      severity: 'warning',
      code: 'cag/on-holiday',
      message: `${cag.type.name} in ${name} is announced for ${dateInWords(met.date)}, ${holidayOn(met.date)}.`,
      hint: `If it does not take place, write under "dates": - { date: ${day}, cancelled: true }; if it does: - { date: ${day} }`,
      place: { file: cag.file, path: ['meets'] },
    },
  ]
}

const holidayOn = (date: Temporal.PlainDate): string | undefined => holidays[isoDay(date).slice(5)]
