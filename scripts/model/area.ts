/** One neighbourhood: its wards, its officers, its CAGs and what was said there. */

import type { WrittenBlock } from '../blocks/written.ts'
import type { CommunityActionGroup, Role } from './community-action-group.ts'
import type { Contact } from './contact.ts'
import type { MeetingNotes } from './meeting-notes.ts'
import type { PhoneNumber } from './phone-number.ts'
import type { Succession } from './succession.ts'

export interface Area extends Succession {
  readonly id: string
  readonly file: string
  readonly name: string
  readonly example: boolean
  readonly summary: string
  readonly wards: readonly string[]
  /** The area's own contact; each field that it lacks is the partnership's. */
  readonly contact: Contact
  readonly roster: Roster
  /** What it says about itself; empty where it says nothing. */
  readonly about: readonly WrittenBlock[]
  /** The paths and whole addresses that this text links to, known before it is made. */
  readonly aboutLinks: readonly string[]
  readonly cags: readonly CommunityActionGroup[]
  /** Latest first. */
  readonly notes: readonly MeetingNotes[]
}

export interface Roster {
  readonly officers: readonly Officer[]
  /** When the roster was last confirmed; present wherever there are officers. */
  readonly checked?: Temporal.PlainDate
  /** Whether there were officers before the area became part of another: a link to the page of all officers still holds. */
  readonly hadOfficers?: true
}

/** Without a name the post is vacant. */
export interface Officer {
  readonly role: Role
  readonly name?: string
  readonly organisation?: string
  readonly phone?: PhoneNumber
  readonly email?: string
}
