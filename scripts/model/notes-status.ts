/** How far meeting notes have come, in words. */

import { dateInWords } from './dates-in-words.ts'
import type { MeetingNotes } from './meeting-notes.ts'

/** `Draft`, `Published, not yet agreed`, `Agreed on 1 December 2026` */
export function notesStatus({ status, agreedOn }: Pick<MeetingNotes, 'status' | 'agreedOn'>): string {
  if (status === 'draft') return 'Draft'
  if (status === 'published') return 'Published, not yet agreed'
  return agreedOn ? `Agreed on ${dateInWords(agreedOn)}` : 'Agreed'
}
