/**
 * When CAGs meet, from their monthly rule and their written dates alone.
 * The rule gives dates for the month of `today` and the twelve that follow, until the area is succeeded by another;
 * written dates always hold.
 */

import { onTheClock } from './clock-changes.ts'
import type { CommunityActionGroup, WrittenDate } from './community-action-group.ts'
import { isoDay } from './iso-8601.ts'
import type { Meeting } from './meeting.ts'
import { dateInMonth } from './monthly-rule.ts'
import { byDay, byHour, isBefore } from './order-of-days.ts'
import { isSucceeded } from './succession.ts'

const monthsReckoned = 13

/** Every meeting of a CAG by date, with the past ones among its written dates. */
export const datesOf = onceADay((cag: CommunityActionGroup, today) => {
  const written = new Set(cag.dates.map(({ date }) => isoDay(date)))
  const byRule = datesByRule(cag, today).filter((date) => written.size === 0 || !written.has(isoDay(date)))
  const usualEnd = cag.starts.add(cag.lasts)
  return [
    ...byRule.map((date) => meeting(cag, { date, cancelled: false }, usualEnd)),
    ...cag.dates.map((d) => meeting(cag, d, usualEnd)),
  ].sort(byDate)
})

/** A CAG's meetings from today on, cancelled ones too, soonest first. */
export const meetingsOf = onceADay((cag: CommunityActionGroup, today) =>
  datesOf(cag, today).filter(({ date }) => !isBefore(date, today)),
)

/** The meetings of several CAGs from today on, soonest first; on one day by their start, then by the CAG's name. */
export const nextMeetings = onceADay((cags: readonly CommunityActionGroup[], today) =>
  cags.flatMap((cag) => meetingsOf(cag, today)).sort(byDate),
)

/** The same without those that are cancelled. */
export const meetingsToGoTo = onceADay((cags: readonly CommunityActionGroup[], today) =>
  nextMeetings(cags, today).filter(takesPlace),
)

/** Memoised for the day: pages, calendars, data and every edition of a sheet ask for the same CAGs. */
function onceADay<Asked extends object>(
  reckon: (asked: Asked, today: Temporal.PlainDate) => readonly Meeting[],
): (asked: Asked, today: Temporal.PlainDate) => readonly Meeting[] {
  const reckoned = new WeakMap<Asked, { readonly today: Temporal.PlainDate; readonly meetings: readonly Meeting[] }>()
  return (asked, today) => {
    const known = reckoned.get(asked)
    if (known?.today.equals(today)) return known.meetings
    const meetings = reckon(asked, today)
    reckoned.set(asked, { today, meetings })
    return meetings
  }
}

/** Whether the content says when it meets, even if all of that has passed: time alone must not take a page away. */
export const isDated = ({ meets, dates }: CommunityActionGroup): boolean => meets !== undefined || dates.length > 0

/** Whether it meets no more: its area is part of another by now, and no written date is left. */
export const hasEnded = (cag: CommunityActionGroup, today: Temporal.PlainDate): boolean =>
  isSucceeded(cag, today) && meetingsOf(cag, today).length === 0

/** Whether a meeting will take place. */
export const takesPlace = ({ cancelled }: Meeting): boolean => cancelled === undefined

function datesByRule(cag: CommunityActionGroup, today: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const rule = cag.meets
  if (rule === undefined) return []
  const first = today.toPlainYearMonth()
  const key = `${rule.week} ${rule.weekday} ${first}`
  const dates =
    datesByKey.get(key) ??
    Array.from({ length: monthsReckoned }, (_, months) => dateInMonth(rule, first.add({ months })))
  datesByKey.set(key, dates)
  return cag.succeededBy === undefined ? dates : dates.filter((date) => !isSucceeded(cag, date))
}
/** Memoised: there are thirty-five rules and many CAGs. */
const datesByKey = new Map<string, readonly Temporal.PlainDate[]>()

function meeting(cag: CommunityActionGroup, entry: WrittenDate, usualEnd: Temporal.PlainTime): Meeting {
  const starts = entry.starts ?? cag.starts
  const lasts = entry.lasts ?? cag.lasts
  const ends = entry.starts || entry.lasts ? starts.add(lasts) : usualEnd
  const venue = entry.venue ?? cag.venue
  return {
    cag,
    date: entry.date,
    ...onTheClock(entry.date, { starts, ends }, lasts),
    ...(venue && { venue }),
    ...(entry.note !== undefined && { note: entry.note }),
    ...(entry.cancelled && { cancelled: entry.instead ? { instead: entry.instead } : {} }),
  }
}

function byDate(a: Meeting, b: Meeting): number {
  return (
    byDay(a.date, b.date) ||
    byHour(a.starts, b.starts) ||
    order(a.cag.type.name, b.cag.type.name) ||
    order(a.cag.file, b.cag.file)
  )
}

/** By code units, so that the order is the same in every locale. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
