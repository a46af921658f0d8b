/** One neighbourhood: its wards, its officers, its CAGs and what was said there. */

import type { WrittenBlock } from '../blocks/written.ts'
import type { CommunityActionGroup, Role } from './community-action-group.ts'
import type { Contact } from './contact.ts'
import type { MeetingNotes } from './meeting-notes.ts'
import { isBefore } from './order-of-days.ts'
import type { PhoneNumber } from './phone-number.ts'

export interface Area {
  readonly id: string
  readonly file: string
  readonly name: string
  readonly example: boolean
  readonly summary: string
  readonly wards: readonly string[]
  /** The area's own contact, filled up from the partnership's field by field. */
  readonly contact: Contact
  readonly roster: Roster
  /** Its own words; empty where it has none. */
  readonly about: readonly WrittenBlock[]
  readonly cags: readonly CommunityActionGroup[]
  /** Latest first. */
  readonly notes: readonly MeetingNotes[]
  /** The id of the area that this one became part of. */
  readonly succeededBy?: string
  readonly succeededOn?: Temporal.PlainDate
}

/**
 * Whether an area is part of another by a day: from `succeededOn` on, or at once where no day is given.
 * Until then it keeps its leaflets, its card and its page.
 */
export const isSucceeded = (
  { succeededBy, succeededOn }: Pick<Area, 'succeededBy' | 'succeededOn'>,
  today: Temporal.PlainDate,
): boolean => succeededBy !== undefined && (succeededOn === undefined || !isBefore(today, succeededOn))

export interface Roster {
  readonly officers: readonly Officer[]
  /** When the roster was last confirmed; present wherever there are officers. */
  readonly checked?: Temporal.PlainDate
}

/** Without a name the post is vacant. */
export interface Officer {
  readonly role: Role
  readonly name?: string
  readonly organisation?: string
  readonly phone?: PhoneNumber
  readonly email?: string
}
