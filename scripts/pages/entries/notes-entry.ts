/** Meeting notes as lists name them: a link, the date, and how the notes and their actions stand. */

import type { MeetingNotes } from '../../model/meeting-notes.ts'
import { notesStatus } from '../../model/notes-status.ts'
import { type DateInWords, dated } from '../material/dated.ts'
import { openActionsInWords } from './actions-table.ts'

export interface NotesEntry {
  readonly title: string
  readonly address: string
  readonly date: DateInWords
  /** Whose notes they are: `Canalside`, `Stronger Communities Sub Group`. */
  readonly owner: string
  readonly example: boolean
  readonly about?: string
  /** `Published, not yet agreed` */
  readonly status: string
  /** `3 actions open, 1 overdue`; undefined where none is. */
  readonly actions?: string
}

interface NotesContext {
  readonly owner: string
  readonly example: boolean
  readonly address: string
  readonly today: Temporal.PlainDate
}

/** `today` tells which actions are overdue. */
export function notesEntry(notes: MeetingNotes, { owner, example, address, today }: NotesContext): NotesEntry {
  const actions = openActionsInWords(notes.actions, today)
  return {
    title: notes.title,
    address,
    date: dated(notes.date),
    owner,
    example,
    ...(notes.about !== undefined && { about: notes.about }),
    status: notesStatus(notes),
    ...(actions !== undefined && { actions }),
  }
}
