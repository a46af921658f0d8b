/** What was said at a meeting, and what is to be done. */

import type { Inline, Prose } from '../blocks/block.ts'

export interface MeetingNotes {
  /** The file's name without its ending: `2010-10-initial-meeting-notes`. */
  readonly id: string
  readonly file: string
  /** A month stays a month. */
  readonly date: Temporal.PlainDate | Temporal.PlainYearMonth
  readonly title: string
  readonly about?: string
  /** The id of one of the area's kinds of CAG. */
  readonly cag?: string
  readonly status: 'draft' | 'published' | 'agreed'
  readonly agreedOn?: Temporal.PlainDate
  readonly authors: readonly string[]
  readonly present: readonly string[]
  readonly apologies: readonly string[]
  readonly actions: readonly Action[]
  readonly quoted: boolean
  /** The paths and whole addresses that its text links to, known before the text is made. */
  readonly links: readonly string[]
  readonly body: readonly Prose<Inline>[]
}

export interface Action {
  readonly action: string
  readonly owner?: string
  readonly due?: Temporal.PlainDate
  readonly status: 'open' | 'done' | 'dropped'
}
