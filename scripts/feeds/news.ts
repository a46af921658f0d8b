/** The news of areas and of the partnership, for their feeds: new notes, and dates that differ from the usual. */

import type { Area } from '../model/area.ts'
import { onTheClock } from '../model/clock-changes.ts'
import { type CommunityActionGroup, cagName, type WrittenDate } from '../model/community-action-group.ts'
import { dayOrMonthInWords, timesInWords, weekdayDateInWords } from '../model/dates-in-words.ts'
import type { Group } from '../model/group.ts'
import { isoDay } from '../model/iso-8601.ts'
import type { MeetingNotes } from '../model/meeting-notes.ts'
import { dateInMonth } from '../model/monthly-rule.ts'
import { notesStatus } from '../model/notes-status.ts'
import { isBefore } from '../model/order-of-days.ts'
import { asSentence, capitalised } from '../model/sentences.ts'
import { areaNotesAddress, cagAddress, groupNotesAddress } from '../routes.ts'
import type { Absolute } from './absolute.ts'
import type { FeedEntry } from './atom.ts'

/** All news of an area, without drafts, in no particular order. */
export const newsOfArea = (area: Area, absolute: Absolute): readonly FeedEntry[] => [
  ...area.notes.flatMap((notes) => newsOfNotes(notes, area, absolute(areaNotesAddress(area.id, notes.id)))),
  ...area.cags.flatMap((cag) => newsOfDates(cag, area, absolute(cagAddress(area.id, cag.type.id)))),
]

/** The notes of an area or a group as news, without drafts, in no particular order. */
export const newsOfGroup = (group: Group, absolute: Absolute): readonly FeedEntry[] =>
  group.notes.flatMap((notes) => newsOfNotes(notes, group, absolute(groupNotesAddress(group.id, notes.id))))

/** Whether an area has any news. */
export const hasNews = ({ notes, cags }: Pick<Area, 'notes' | 'cags'>): boolean =>
  notes.some(({ status }) => status !== 'draft') || cags.some(({ dates }) => dates.length > 0)

type Owner = Pick<Area | Group, 'name' | 'example'>

function newsOfNotes(notes: MeetingNotes, owner: Owner, page: string): readonly FeedEntry[] {
  if (notes.status === 'draft') return []
  const { title, about, date, agreedOn } = notes
  const held = lastDay(date)
  const summary = [about, `Meeting of ${dayOrMonthInWords(date)}`, notesStatus(notes)].filter(
    (part) => part !== undefined,
  )
  return [
    {
      id: page,
      page,
      title: titled(owner, title),
      summary: summary.map(asSentence).join(' '),
      updated: isoDay(agreedOn && isBefore(held, agreedOn) ? agreedOn : held),
    },
  ]
}

/** The day of notes; where only the month is known, its last day, while the words name the month. */
const lastDay = (date: MeetingNotes['date']): Temporal.PlainDate =>
  date instanceof Temporal.PlainDate ? date : date.toPlainDate({ day: date.daysInMonth })

/** The content does not say when a date was written, so its news has the date of the meeting. */
function newsOfDates(cag: CommunityActionGroup, area: Area, page: string): readonly FeedEntry[] {
  const byDate = new Map(cag.dates.map((written) => [written.date.toString(), written]))
  const toldWithAnother = new Set(cag.dates.map(({ instead }) => instead?.toString()))
  return cag.dates
    .filter(({ date, cancelled }) => cancelled || !toldWithAnother.has(date.toString()))
    .map((written) => ({
      id: `${page}#${written.date}`,
      page,
      title: titled(area, cagName(cag.type)),
      summary: whatHappened(written, cag, byDate),
      updated: isoDay(written.date),
    }))
}

function whatHappened(
  written: WrittenDate,
  cag: CommunityActionGroup,
  byDate: ReadonlyMap<string, WrittenDate>,
): string {
  const { date, cancelled, instead, note } = written
  const words = weekdayDateInWords(date)
  const stand = instead && (byDate.get(instead.toString()) ?? { date: instead, cancelled: false })
  const what = stand
    ? `Moved from ${words} to ${whenAndWhere(stand, cag)}`
    : cancelled
      ? `Cancelled: ${words}`
      : isByRule(date, cag)
        ? `Changed: ${whenAndWhere(written, cag)}`
        : `Added: ${whenAndWhere(written, cag)}`
  return [what, ...(note === undefined ? [] : [capitalised(note)])].map(asSentence).join(' ')
}

/** `Tuesday 8 December 2026, 6:30pm to 8:30pm, Exampleton Town Hall` */
function whenAndWhere({ date, ...written }: WrittenDate, cag: CommunityActionGroup): string {
  const { starts = cag.starts, lasts = cag.lasts, venue = cag.venue } = written
  const hours = onTheClock(date, { starts, ends: starts.add(lasts) }, lasts)
  return [weekdayDateInWords(date), timesInWords(hours.starts, hours.ends), venue?.name]
    .filter((part) => part !== undefined)
    .join(', ')
}

const isByRule = (date: Temporal.PlainDate, { meets }: CommunityActionGroup): boolean =>
  meets !== undefined && dateInMonth(meets, date.toPlainYearMonth()).equals(date)

const titled = ({ name, example }: Owner, what: string): string => `${example ? 'Example: ' : ''}${name}: ${what}`
