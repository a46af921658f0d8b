/** Two CAGs that are in one place at the same time: one of the places, days or times is probably wrong. */

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
  check: ({ areas }, today) => {
    const byVenue = Map.groupBy(
      areas.flatMap(({ cags }) => cags),
      ({ venue }) => venue,
    )
    return [...byVenue].flatMap(([venue, cags]) => {
      if (venue === undefined || !meetOnOneWeekday(cags)) return []
      const byDay = Map.groupBy(
        meetingsToGoTo(cags, today).filter((meeting) => meeting.venue === venue),
        ({ date }) => isoDay(date),
      )
      const told = new Set<CommunityActionGroup>()
      return [...byDay.values()].flatMap((meetings) => overlapping(meetings, told))
    })
  },
}

/** A quick test that rules out most venues, for whose CAGs no meeting need be reckoned. */
function meetOnOneWeekday(cags: readonly CommunityActionGroup[]): boolean {
  const seen = new Set<string>()
  return cags.some(({ meets, dates }) => {
    const own = new Set([...(meets ? [meets.weekday] : []), ...dates.map(({ date }) => weekdayOf(date))])
    const isShared = [...own].some((weekday) => seen.has(weekday))
    for (const weekday of own) seen.add(weekday)
    return isShared
  })
}

/** Each CAG is told once, on the first day on which another is there before it. Meetings are in the order of their start. */
function overlapping(meetings: readonly Meeting[], told: Set<CommunityActionGroup>): readonly Finding[] {
  return meetings.slice(1).flatMap((meeting, index): readonly Finding[] => {
    const before = meetings[index]
    if (before === undefined || before.ends.since(meeting.starts).sign <= 0 || told.has(meeting.cag)) return []
    told.add(meeting.cag)
    return [
      {
        severity: 'warning',
        code: 'cag/booked-twice',
        message: `On ${dateInWords(meeting.date)} the ${cagName(before.cag.type)} of ${before.cag.file} is at ${meeting.venue?.name ?? ''} from ${timesInWords(before.starts, before.ends)}, too.`,
        hint: 'Look up the day, the time and the place of both. If the place has a room for each, leave them.',
        place: { file: meeting.cag.file, path: ['venue'] },
      },
    ]
  })
}
