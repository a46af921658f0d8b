/** Notes whose title gives another day than the name of their file: the list of notes would say both. */

import type { Finding } from '../../diagnostics/diagnostic.ts'
import { dateInWords } from '../../model/dates-in-words.ts'
import type { MeetingNotes } from '../../model/meeting-notes.ts'
import type { Rule } from '../kinds/rule.ts'
import type { SeenWords } from '../kinds/text-rule.ts'
import { type FullDate, monthNames, writtenDates } from '../kinds/written-dates.ts'

export const titleDates: Rule = {
  code: 'notes/other-date',
  check: ({ areas, groups }) =>
    [...areas, ...groups].flatMap(({ notes }) =>
      notes.flatMap((each) => {
        const days = writtenDates(each.title)
        const otherMonth = days.length === 0 ? monthOfAnother(each) : undefined
        if (otherMonth !== undefined) return [otherDate(each, otherMonth)]
        const [first] = days.filter(
          ({ index }) => !ofAnother.test(each.title.slice(0, index)) && !isNamed(each.title, index),
        )
        if (first === undefined || days.some((day) => isDayOf(each, day) || isAhead(each, day))) return []
        return [otherDate(each, first)]
      }),
    ),
}

const otherDate = (notes: MeetingNotes, { seen, index }: SeenWords): Finding => ({
  severity: 'warning',
  code: 'notes/other-date',
  message: `The title says ${seen}, and the name of the file ${inWords(notes)}.`,
  hint: 'Look up when you met. The name of the file is what is shown as the date.',
  place: { file: notes.file, path: ['title'], within: [index, index + seen.length] },
})

/** `October meeting` and `Minutes, October 2026` of notes of another month; not `Review of October 2026`. */
function monthOfAnother({ title, date }: MeetingNotes): SeenWords | undefined {
  const found =
    /^(?<month>[A-Z][a-z]+)(?: (?<year>20\d\d))? (?:meeting|minutes|notes)$|(?<month>[A-Z][a-z]+) (?<year>20\d\d)$/.exec(
      title,
    )
  const { month = '', year } = found?.groups ?? {}
  const number = monthNames.indexOf(month) + 1
  const before = title.slice(0, found?.index)
  if (found === null || number === 0 || ofAnother.test(before) || ofMonths.test(before)) return undefined
  if (number === date.month && (year === undefined || Number(year) === date.year)) return undefined
  if (year === undefined && isHeldLate(date, number)) return undefined
  const isLater = year !== undefined && Temporal.PlainYearMonth.compare({ year: Number(year), month: number }, date) > 0
  if (isLater && number !== date.month) return undefined // met to prepare it
  const seen = year === undefined ? month : `${month} ${year}`
  return { seen, index: title.indexOf(seen) }
}

/** `October meeting` of the first days of November. */
const isHeldLate = (date: MeetingNotes['date'], month: number): boolean =>
  date instanceof Temporal.PlainDate && date.day <= lateDays && date.subtract({ months: 1 }).month === month

/** How far into the next month the meeting of a month is put off. */
const lateDays = 10

/** In front of the day of what was talked about: "Feedback on the fair of"; not of "Meeting on", "Notes of the meeting held on". */
const ofAnother = /(?<!meeting|notes|minutes|held) (?:of|on|for|from|before|since|after|until|by) (?:the )?$/i

const anyMonth = `(?:${monthNames.map((name) => name.slice(0, 3)).join('|')})[a-z]*`
/** In front of the month, or the last of the months, of what was talked about: "Calls in", "Calls, July to". */
const ofMonths = new RegExp(
  `(?<!meeting|notes|minutes|held) (?:in|during) $|\\b${anyMonth}(?: 20\\d\\d)?(?: ?[–/&,-] ?| (?:to|and) )$`,
  'i',
)

/** Days that have a name: "Remembrance Sunday, 8 November 2026" says what was talked about. */
const named =
  /\b(?:Ash|Black|Boxing|Easter|Giving|Good|Holy|Mad|Maundy|Mothering|Palm|Pancake|Remembrance|Shrove|Spy|Stir-up|Trinity|Whit) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Day),? $/
const weekdayThere = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? /

/** `index`: where the date begins, with its weekday. */
const isNamed = (title: string, index: number): boolean =>
  named.test(title.slice(0, index) + (weekdayThere.exec(title.slice(index))?.[0] ?? ''))

function isDayOf({ date }: MeetingNotes, day: FullDate): boolean {
  if (date.year !== day.year || date.month !== day.monthNumber) return false
  return !(date instanceof Temporal.PlainDate) || date.day === day.day
}

/** Whether a day is one that people met to prepare: later, and not so like that of the meeting that one figure is a slip. */
function isAhead({ date }: MeetingNotes, { year, monthNumber, day }: FullDate): boolean {
  const isLater = Temporal.PlainYearMonth.compare({ year, month: monthNumber }, date) > 0
  const isAlike = date instanceof Temporal.PlainDate && date.day === day
  return isLater && !(isAlike && (date.year === year || date.month === monthNumber))
}

const inWords = ({ date }: MeetingNotes): string =>
  date instanceof Temporal.PlainDate ? dateInWords(date) : date.toString()
