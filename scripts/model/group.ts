/** A group of the whole partnership, such as a sub group, with its notes. */

import type { Funder } from './funder.ts'
import type { MeetingNotes } from './meeting-notes.ts'

export interface Group {
  readonly id: string
  readonly file: string
  readonly name: string
  /** Invented, as its whole partnership is. */
  readonly example: boolean
  readonly about: string
  /** The id of the group that it reports to. */
  readonly parent?: string
  readonly funding: readonly Funder[]
  /** Latest first. */
  readonly notes: readonly MeetingNotes[]
}
