/** An area's CAG of one kind: when it meets, where, who to expect, what was said. */

import type { Heading, Inline, Panel } from '../blocks/block.ts'
import { plainText } from '../blocks/plain-text.ts'
import type { Area } from '../model/area.ts'
import { type CommunityActionGroup, cagName } from '../model/community-action-group.ts'
import type { Contact } from '../model/contact.ts'
import { hasEnded } from '../model/schedule.ts'
import { whenACagMeets } from '../model/when-a-cag-meets.ts'
import { cagAddress, cagCalendarAddress, signInAddress } from '../routes.ts'
import { whoToExpect } from '../sheets/who-to-expect.ts'
import { areaNotesEntry } from './area.ts'
import { noMoreDates } from './entries/cag-card.ts'
import { type CalendarOffer, calendarOffer } from './entries/calendar-offer.ts'
import type { NotesEntry } from './entries/notes-entry.ts'
import { sizeInWords } from './entries/printed-size.ts'
import { type Successor, successorOf } from './entries/successor.ts'
import { type VenueCard, venueCard } from './entries/venue-card.ts'
import { areaTrail } from './frame/crumb.ts'
import type { Frame } from './frame/frame.ts'
import { events } from './frame/structured-data.ts'
import { nextFew } from './material/diary.ts'
import type { Material } from './material/material.ts'
import type { MeetingEntry } from './material/meeting-entry.ts'
import type { Planned } from './planned.ts'

export interface CagPage {
  readonly frame: Frame
  /** `Canalside Community Action Group` */
  readonly label: string
  /** `Safer & Stronger CAG` */
  readonly title: string
  readonly area: string
  readonly example: boolean
  readonly successor?: Successor
  readonly when: string
  readonly refreshments?: string
  readonly contact: Contact
  /** Who answers there: the area, or the one that it is part of by now. */
  readonly answeredBy: string
  /** The next few, and those a long way off. */
  readonly meetings: readonly MeetingEntry[]
  readonly laterMeetings: readonly MeetingEntry[]
  readonly calendar?: CalendarOffer
  /** Undefined: call for the venue. */
  readonly venue?: VenueCard
  readonly whoToExpect: Panel
  /** For whoever runs the meeting; undefined where there is none, or while it is still being made. */
  readonly signIn?: { readonly address: string; readonly size: string }
  /** Latest first. */
  readonly notes: readonly NotesEntry[]
}

export const cagPages = (material: Material): readonly Planned<CagPage>[] =>
  material.site.areas.flatMap((area) =>
    area.cags.map((cag) => ({
      address: cagAddress(area.id, cag.type.id),
      view: () => cagPage(area, cag, material),
    })),
  )

function cagPage(area: Area, cag: CommunityActionGroup, material: Material): CagPage {
  const { site, today, diary } = material
  const signIn = material.signIn(cagAddress(area.id, cag.type.id))
  const title = cagName(cag.type)
  const successor = successorOf(area, material)
  const ended = hasEnded(cag, today)
  const next = nextFew(diary.ofCag(cag))
  const calendar = calendarOffer([cag], cagCalendarAddress(area.id, cag.type.id), material)
  return {
    frame: material.frame({
      address: cagAddress(area.id, cag.type.id),
      title: `${title}, ${area.name}`,
      description: `When and where the ${title} of ${area.name} meets, and who to expect there.`,
      section: 'areas',
      trail: areaTrail(area),
      crumb: title,
      street: area.id,
      example: area.example,
      search: { kind: 'Community Action Group', area: area.name },
      things: area.example ? [] : events(area, cag, site, today),
    }),
    label: `${area.name} ${site.abbreviations.get('CAG') ?? 'Community Action Group'}`,
    title,
    area: area.name,
    example: area.example,
    ...(successor && { successor }),
    when: ended ? noMoreDates : whenACagMeets(cag, today),
    ...(cag.refreshments !== undefined && !ended && { refreshments: cag.refreshments }),
    contact: area.contact,
    answeredBy: successor && !successor.ahead ? successor.name : area.name,
    meetings: next,
    laterMeetings: diary.ofCag(cag).slice(next.length),
    ...(calendar && { calendar }),
    ...(cag.venue && { venue: venueCard(cag.venue) }),
    whoToExpect: whoToExpect(cag.type.id, whoToExpectHeading(title), { site, today, area }),
    ...(signIn && { signIn: { address: signInAddress(signIn.page), size: sizeInWords(signIn) } }),
    notes: area.notes.filter((notes) => notes.cag === cag.type.id).map((notes) => areaNotesEntry(area, notes, today)),
  }
}

const whoToExpectHeading = (title: string): Heading<Inline> => ({
  kind: 'heading',
  level: 2,
  id: 'who-to-expect',
  content: [plainText(`Who to expect at the ${title}`)],
})
