/** Notes of a day on which the group did not meet, by its own file: one of the two days is wrong. */

import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { Area } from '../../model/area.ts'
import { type CommunityActionGroup, cagName } from '../../model/community-action-group.ts'
import { dateInWords } from '../../model/dates-in-words.ts'
import { dateInMonth } from '../../model/monthly-rule.ts'
import { isBefore } from '../../model/order-of-days.ts'
import { isSucceeded } from '../../model/succession.ts'
import type { Rule } from '../kinds/rule.ts'

/** Older notes may be of a time when the group met on other days. */
const trustedFor = Temporal.Duration.from({ months: 3 })
/** A day further off was hardly mistyped: the group may have met beside its usual days. */
const mostDaysOff = 2

export const meetingDays: Rule = {
  code: 'notes/no-meeting',
  upsetBy: ({ file }) => file.includes('/cags/'),
  check: ({ areas }, today) => {
    const recent = { since: today.subtract(trustedFor), today }
    return areas.flatMap((area) => area.cags.flatMap((cag) => ofGroup(cag, area, recent)))
  },
}

type Recent = Record<'since' | 'today', Temporal.PlainDate>

interface DatedNotes {
  readonly file: string
  readonly date: Temporal.PlainDate
}

function ofGroup(cag: CommunityActionGroup, area: Area, { since, today }: Recent): readonly Finding[] {
  const notes = area.notes.flatMap(({ file, date, cag: id }): readonly DatedNotes[] =>
    id === cag.type.id && date instanceof Temporal.PlainDate ? [{ file, date }] : [],
  )
  const recent = notes.filter(({ date }) => !isBefore(today, date) && !isBefore(date, since))
  const cancelled = recent.filter(({ date }) => writtenOn(date, cag)?.cancelled)
  const beside = recent.filter(({ date }) => writtenOn(date, cag) === undefined && !isByRule(date, cag))
  const [only, ...others] = beside
  return [
    ...cancelled.map((each) => ofCancelled(each, cag)),
    // Of several, the rule has probably changed.
    ...(only === undefined || others.length > 0 ? [] : ofOtherDay(only, cag, notes)),
  ]
}

const writtenOn = (day: Temporal.PlainDate, { dates }: CommunityActionGroup) =>
  dates.find(({ date }) => date.equals(day))

const isByRule = (day: Temporal.PlainDate, { meets }: CommunityActionGroup): boolean =>
  meets !== undefined && dateInMonth(meets, day.toPlainYearMonth()).equals(day)

const ofCancelled = ({ file, date }: DatedNotes, cag: CommunityActionGroup): Finding =>
  warningAbout(
    file,
    `The ${cagName(cag.type)} on ${dateInWords(date)} is cancelled in ${cag.file}, and these are notes of it.`,
    `Look up when you met. Call the notes by that day, or take "cancelled" out of ${cag.file}.`,
  )

function ofOtherDay(
  { file, date }: DatedNotes,
  cag: CommunityActionGroup,
  notes: readonly DatedNotes[],
): readonly Finding[] {
  const meant = daysAround(date, cag).find(
    (day) => Math.abs(day.until(date).days) <= mostDaysOff && !notes.some((other) => other.date.equals(day)),
  )
  if (meant === undefined) return []
  return [
    warningAbout(
      file,
      `The ${cagName(cag.type)} meets on ${dateInWords(meant)}, and these are notes of ${dateInWords(date)}.`,
      `Look up when you met, and call the notes by that day. If it was on ${dateInWords(date)}, write that day under "dates" in ${cag.file}.`,
    ),
  ]
}

/** The month of a day, and the one beside it if that is near enough. */
const monthsAround = (date: Temporal.PlainDate): readonly Temporal.PlainYearMonth[] => {
  const month = date.toPlainYearMonth()
  if (date.day <= mostDaysOff) return [month.subtract({ months: 1 }), month]
  return date.day > date.daysInMonth - mostDaysOff ? [month, month.add({ months: 1 })] : [month]
}

/** When it met around a day: by its rule, but for days that were cancelled, and by its written dates. */
function daysAround(date: Temporal.PlainDate, cag: CommunityActionGroup): readonly Temporal.PlainDate[] {
  const { meets, dates } = cag
  const byRule = meets === undefined ? [] : monthsAround(date).map((month) => dateInMonth(meets, month))
  return [
    ...byRule.filter((day) => !isSucceeded(cag, day) && !dates.some((each) => each.date.equals(day))),
    ...dates.flatMap((each) => (each.cancelled ? [] : [each.date])),
  ]
}

const warningAbout = (file: string, message: string, hint: string): Finding => ({
  severity: 'warning',
  code: 'notes/no-meeting',
  message,
  hint,
  place: { file },
})
