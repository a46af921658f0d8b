/** The meetings of all CAGs in words, made once for all the pages that show them. */

import { lazy } from '../../memory/lazy.ts'
import type { Area } from '../../model/area.ts'
import type { CommunityActionGroup } from '../../model/community-action-group.ts'
import { hasEnded, meetingsOf } from '../../model/schedule.ts'
import { type MeetingEntry, meetingEntries } from './meeting-entry.ts'

/** All entries run from today on, soonest first, cancelled meetings among them. */
export interface Diary {
  readonly all: () => readonly MeetingEntry[]
  readonly ofArea: (area: Area) => readonly MeetingEntry[]
  readonly ofCag: (cag: CommunityActionGroup) => readonly MeetingEntry[]
  /** The CAGs that usually meet at a venue, unless they meet no more, or have a date there, in the order of their areas. */
  readonly atVenue: (venue: string) => readonly Visitor[]
}

/** A CAG that meets at a venue, and when it does so there. */
export interface Visitor {
  readonly area: Area
  readonly cag: CommunityActionGroup
  readonly meetings: readonly MeetingEntry[]
}

/** Each part is made when a page needs it. */
export function diaryOf(areas: readonly Area[], today: Temporal.PlainDate): Diary {
  const byArea = new Map<Area, OfArea>()
  const of = (area: Area): OfArea => {
    const known = byArea.get(area) ?? entriesOf(area, today)
    byArea.set(area, known)
    return known
  }
  const owners = lazy(() => new Map(areas.flatMap((area) => area.cags.map((cag) => [cag, area] as const))))
  const atVenue = lazy(() => visitorsOf(areas, of, today))
  return {
    all: lazy(() => bySoonest(areas.flatMap((area) => of(area).all))),
    ofArea: (area) => of(area).all,
    ofCag: (cag) => {
      const area = owners().get(cag)
      return (area && of(area).byCag.get(cag)) ?? []
    },
    atVenue: (venue) => atVenue().get(venue) ?? [],
  }
}

interface OfArea {
  readonly all: readonly MeetingEntry[]
  readonly byCag: ReadonlyMap<CommunityActionGroup, readonly MeetingEntry[]>
}

function entriesOf(area: Area, today: Temporal.PlainDate): OfArea {
  const byCag = new Map(area.cags.map((cag) => [cag, meetingEntries(area, cag, meetingsOf(cag, today))]))
  return { all: bySoonest([...byCag.values()].flat()), byCag }
}

function visitorsOf(
  areas: readonly Area[],
  of: (area: Area) => OfArea,
  today: Temporal.PlainDate,
): ReadonlyMap<string, readonly Visitor[]> {
  const atVenue = new Map<string, Visitor[]>()
  for (const area of areas)
    for (const [cag, entries] of of(area).byCag) {
      if (hasEnded(cag, today)) continue
      for (const [venue, meetings] of venuesOf(cag, entries)) push(atVenue, venue, { area, cag, meetings })
    }
  return atVenue
}

/** The first meeting that is not cancelled; undefined where there is none. */
export const nextToTakePlace = (meetings: readonly MeetingEntry[]): MeetingEntry | undefined =>
  meetings.find(({ cancelled }) => cancelled === undefined)

/** The most meetings that a page shows: as many as a resident plans for. */
const shownAtFirst = 4

/** The next few meetings that are not cancelled, with the cancelled ones between them; at most twice as many in all. */
export function nextFew(meetings: readonly MeetingEntry[]): readonly MeetingEntry[] {
  const last = meetings.filter(({ cancelled }) => cancelled === undefined)[shownAtFirst - 1]
  const end = last === undefined ? meetings.length : meetings.indexOf(last) + 1
  return meetings.slice(0, Math.min(end, 2 * shownAtFirst))
}

/** Soonest first; at the same time in the given order. */
export const bySoonest = (meetings: readonly MeetingEntry[]): readonly MeetingEntry[] =>
  meetings.toSorted((a, b) => (a.datetime < b.datetime ? -1 : a.datetime > b.datetime ? 1 : 0))

/** A CAG's usual venue, even without dates there, and every other venue of its dates. */
function venuesOf(
  cag: CommunityActionGroup,
  meetings: readonly MeetingEntry[],
): ReadonlyMap<string, readonly MeetingEntry[]> {
  const venues = new Map<string, MeetingEntry[]>()
  if (cag.venue) venues.set(cag.venue.id, [])
  for (const meeting of meetings) {
    if (meeting.where.kind === 'venue') push(venues, meeting.where.id, meeting)
  }
  return venues
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
