/** A date whose note gives a time or a place, or another day, that the fields beside it do not: calendars go by these. */

import { nameAsCompared } from '../../blocks/compared-words.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { lazy } from '../../memory/lazy.ts'
import type { CommunityActionGroup, WrittenDate } from '../../model/community-action-group.ts'
import { dateInWords, timeInWords } from '../../model/dates-in-words.ts'
import type { Site } from '../../model/site.ts'
import type { Venue } from '../../model/venue.ts'
import type { Rule } from '../kinds/rule.ts'
import { monthNames } from '../kinds/written-dates.ts'

export const notesOfDates: Rule = {
  code: 'cag/said-otherwise',
  upsetBy: ({ file }) => file.startsWith('venues/'),
  check: (site) => {
    const placeOf = placesByName(site)
    return site.areas.flatMap(({ cags }) =>
      cags.flatMap((cag) =>
        cag.dates.flatMap((entry) =>
          entry.note === undefined || entry.cancelled || entry.entry === undefined
            ? []
            : [...ofTime(entry, entry.note, cag), ...ofPlace(entry, entry.note, cag, placeOf), ...ofDay(entry, cag)],
        ),
      ),
    )
  },
}

const itself =
  '^(?:(?:please )?note[:,]? )?(?:(?:this|the|our) (?:meeting|CAG) |we )?(?:(?:is|are|will|be|has been|now) )*'
const clock = '(?<hour>1[0-2]|0?[1-9])(?:[.:](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b'
/** Of the meeting itself: `The film starts at 7pm` and `Doors open at 6pm` are times of something else. */
const anyClock = new RegExp(`\\b${clock}`, 'gi')
const beginning = new RegExp(`${itself}(?:start(?:s|ing)?|begin(?:s|ning)?)(?: (?:at|from))? ${clock}`, 'i')

function ofTime(entry: WrittenDate, note: string, cag: CommunityActionGroup): readonly Finding[] {
  const { 0: seen, groups } = beginning.exec(note) ?? {}
  if (seen === undefined || groups === undefined) return []
  const said = timeOf({ groups })
  const announced = entry.starts ?? cag.starts
  if (said.equals(announced) || isBesides(note.slice(seen.length), said, announced)) return []
  return [
    inNote(
      cag,
      entry,
      seen,
      `The note says "${seen}", and the meeting is announced for ${timeInWords(announced)}.`,
      `If it begins then, write beside the date: starts: "${said.toString({ smallestUnit: 'minute' })}"`,
    ),
  ]
}

function timeOf({ groups }: Pick<RegExpExecArray, 'groups'>): Temporal.PlainTime {
  const hour = (Number(groups?.hour) % 12) + (groups?.half?.toLowerCase() === 'p' ? 12 : 0)
  return Temporal.PlainTime.from({ hour, minute: Number(groups?.minute ?? 0) })
}

/** `Starts at 6pm with tea`, or `Starts at 6pm; the meeting is from 6.30pm`, of a meeting that is announced for 6.30pm. */
const isBesides = (behind: string, said: Temporal.PlainTime, announced: Temporal.PlainTime): boolean =>
  Temporal.PlainTime.compare(said, announced) < 0 &&
  (/^,? (?:for|with)\b/.test(behind) ||
    Array.from(behind.matchAll(anyClock), timeOf).some((at) => at.equals(announced)))

const meetingPlace = new RegExp(
  `${itself}(?:(?:held|meets?|meeting|moved|takes place) )?(?:at|in|to) (?:the )?(.+?)[.!]?$`,
  'i',
)

function ofPlace(
  entry: WrittenDate,
  note: string,
  cag: CommunityActionGroup,
  placeOf: (name: string) => Venue | undefined,
): readonly Finding[] {
  const [seen, name] = meetingPlace.exec(note) ?? []
  const place = name === undefined ? undefined : placeOf(name)
  const announced = entry.venue ?? cag.venue
  if (seen === undefined || place === undefined) return []
  if (announced !== undefined && nameAsCompared(place.name) === nameAsCompared(announced.name)) return []
  return [
    inNote(
      cag,
      entry,
      seen,
      `The note says "${seen}", and ${announced === undefined ? 'no place is announced' : `the meeting is announced for ${announced.name}`}.`,
      `If it is there, write beside the date: venue: ${place.id}`,
    ),
  ]
}

function placesByName({ venues }: Site): (name: string) => Venue | undefined {
  const byName = lazy(() => new Map(venues.map((venue) => [nameAsCompared(venue.name), venue])))
  return (name) => byName().get(nameAsCompared(name))
}

const otherDay = new RegExp(
  `${itself}(?:moved|rescheduled|changed|brought forward|put (?:back|off)|delayed) (?:to|till|until) (?:the )?(?:\\p{L}+day,? )?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${monthNames.join('|')})`,
  'iu',
)

/** `Moved to 14 September` beside the 7th; beside the 14th it is where it belongs. */
function ofDay(entry: WrittenDate, cag: CommunityActionGroup): readonly Finding[] {
  const { 0: seen, groups } = otherDay.exec(entry.note ?? '') ?? {}
  if (seen === undefined || groups === undefined) return []
  const month = monthNames.findIndex((name) => name.toLowerCase() === groups.month?.toLowerCase()) + 1
  const { date } = entry
  const { year, daysInMonth } = date.with({ day: 1, month }).add({ years: month < date.month ? 1 : 0 })
  const day = Number(groups.day)
  if ((date.month === month && date.day === day) || day > daysInMonth) return []
  const moved = Temporal.PlainDate.from({ year, month, day })
  return [
    inNote(
      cag,
      entry,
      seen,
      `The note says "${seen}", and the meeting is announced for ${dateInWords(date)} all the same.`,
      `Write beside the date: cancelled: true, instead: ${moved}. Below it write: - { date: ${moved} }`,
    ),
  ]
}

const inNote = (
  { file }: CommunityActionGroup,
  { entry = 0 }: WrittenDate,
  seen: string,
  message: string,
  hint: string,
): Finding => ({
  severity: 'warning',
  code: 'cag/said-otherwise',
  message,
  hint,
  place: { file, path: ['dates', entry, 'note'], within: [0, seen.length] },
})
