/**
 * Two CAGs of an area that are in one place at the same time: one of the places, days or times was copied. Two that always
 * begin and end together meet together, and are left alone.
 */

import type { Finding } from '../../diagnostics/diagnostic.ts'
import { type CommunityActionGroup, cagName } from '../../model/community-action-group.ts'
import { dateInWords, timesInWords, weekdayOf } from '../../model/dates-in-words.ts'
import { isoDay } from '../../model/iso-8601.ts'
import type { Meeting } from '../../model/meeting.ts'
import { meetingsToGoTo } from '../../model/schedule.ts'
import type { Rule } from '../kinds/rule.ts'

export const bookedTwice: Rule = {
  code: 'cag/booked-twice',
  upsetBy: ({ file }) => file.includes('/cags/') || file.startsWith('venues/'),
  check: ({ areas }, today) =>
    areas.flatMap(({ cags }) => (meetOnOneWeekday(cags) ? overlapping(meetingsToGoTo(cags, today)) : [])),
}

/** A quick test that rules out most areas, for whose CAGs no meeting need be reckoned. */
function meetOnOneWeekday(cags: readonly CommunityActionGroup[]): boolean {
  const seen = new Set<string>()
  return cags.some(({ meets, dates }) => {
    const own = new Set([...(meets ? [meets.weekday] : []), ...dates.map(({ date }) => weekdayOf(date))])
    const isShared = [...own].some((weekday) => seen.has(weekday))
    for (const weekday of own) seen.add(weekday)
    return isShared
  })
}

/** Each CAG is told once, on the first day on which another is there before it. Meetings are in their order. */
function overlapping(meetings: readonly Meeting[]): readonly Finding[] {
  const told = new Set<CommunityActionGroup>()
  return meetings.flatMap((meeting, index): readonly Finding[] => {
    const before = meetings[index - 1]
    if (before === undefined || !isBeside(before, meeting) || told.has(meeting.cag) || isMeant(before, meeting))
      return []
    told.add(meeting.cag)
    return [
      {
        severity: 'warning',
        code: 'cag/booked-twice',
        message: `On ${dateInWords(meeting.date)} the ${cagName(before.cag.type)} is at ${meeting.venue?.name ?? ''} from ${timesInWords(before.starts, before.ends)}, too.`,
        hint: `Look up the day, the time and the place of both, here and in ${before.cag.file}. If each has a room of its own there, leave them, or say so in a note to one of the dates.`,
        place: { file: meeting.cag.file, path: ['venue'] },
      },
    ]
  })
}

/** Whether a note of one of the two speaks of rooms or of being together, or they have one hour by one rule, or on several dates. */
function isMeant(before: Meeting, meeting: Meeting): boolean {
  const [one, other] = [before.cag, meeting.cag]
  if ([...one.dates, ...other.dates].some(({ note = '' }) => together.test(note))) return true
  if (!before.starts.equals(meeting.starts) || !before.ends.equals(meeting.ends)) return false
  if (one.meets && other.meets) return one.meets.week === other.meets.week && one.meets.weekday === other.meets.weekday
  const days = new Set(one.dates.map(({ date }) => isoDay(date)))
  return other.dates.filter(({ date }) => days.has(isoDay(date))).length > 1
}

const together = /\b(?:both|floors?|halls?|jointly?|rooms?|share[ds]?|together|(?:down|up)stairs)\b/i

const isBeside = (before: Meeting, { venue, date, starts }: Meeting): boolean =>
  venue !== undefined && before.venue === venue && before.date.equals(date) && before.ends.since(starts).sign > 0
