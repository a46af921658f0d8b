/** A monthly rule knows no holidays: it announces a meeting on Christmas Day, and people may believe it. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import { dateInWords } from '../model/dates-in-words.ts'
import { isBefore } from '../model/is-before.ts'
import { datesOf, takesPlace } from '../model/schedule.ts'
import type { Rule } from './rule.ts'

/** By month and day: the days on which no hall is open. */
const holidays: Readonly<Record<string, string>> = {
  '12-25': 'Christmas Day',
  '12-26': 'Boxing Day',
  '01-01': 'New Year’s Day',
}

/** Before that nobody has asked the hall. */
const announced = Temporal.Duration.from({ months: 3 })

export const noMeetingsOnHolidays: Rule = {
  code: 'cag/on-holiday',
  check: ({ areas }, today) => {
    const soon = today.add(announced)
    return areas.flatMap(({ name, example, succeededBy, cags }) =>
      // Nobody comes to an example, and a date that was written is meant.
      example || succeededBy !== undefined
        ? []
        : cags.flatMap((cag): readonly Finding[] => {
            const written = new Set(cag.dates.map(({ date }) => date.toString()))
            const met = datesOf(cag, today).find(
              (meeting) =>
                takesPlace(meeting) &&
                !isBefore(meeting.date, today) &&
                !isBefore(soon, meeting.date) &&
                !written.has(meeting.date.toString()) &&
                holidays[meeting.date.toString().slice(5)] !== undefined,
            )
            if (met === undefined) return []
            const day = met.date.toString()
            return [
              {
                severity: 'warning',
                code: 'cag/on-holiday',
                message: `${cag.type.name} in ${name} is announced for ${dateInWords(met.date)}, ${holidays[day.slice(5)]}.`,
                hint: `If it does not take place, write under "dates": - { date: ${day}, cancelled: true }; if it does: - { date: ${day} }`,
                place: { file: cag.file, path: ['meets'] },
              },
            ]
          }),
    )
  },
}
