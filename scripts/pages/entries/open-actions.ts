/** Everything that an area's meetings decided and that is still to be done, in one list. */

import type { Area } from '../../model/area.ts'
import { dayOrMonthInWords } from '../../model/dates-in-words.ts'
import type { Action, MeetingNotes } from '../../model/meeting-notes.ts'
import { byDay } from '../../model/order-of-days.ts'
import { areaNotesAddress } from '../../routes.ts'
import type { PageLink } from '../material/page-link.ts'
import { type ActionRow, actionRow, openActionsInWords } from './actions-table.ts'

/** How many an area's page shows, which has up to 100 notes as well: it is to stay under 60 KB. */
export const mostActions = 40

export interface OpenActions {
  /** `3 actions open, 1 overdue` */
  readonly caption: string
  readonly rows: readonly OpenAction[]
  /** How many more there are; the notes have them all. */
  readonly more: number
}

export interface OpenAction extends ActionRow {
  /** The notes in which it was decided, by their date. */
  readonly notes: PageLink
}

/** What is due soonest first, what is due on no day last. Undefined where nothing is open. */
export function openActions(area: Area, today: Temporal.PlainDate): OpenActions | undefined {
  const open = area.notes
    .flatMap((notes) => notes.actions.map((action) => ({ action, notes })))
    .filter(({ action }) => action.status === 'open')
    .sort((a, b) => byDue(a.action, b.action))
  const caption = openActionsInWords(
    open.map(({ action }) => action),
    today,
  )
  if (caption === undefined) return undefined
  return {
    caption,
    rows: open.slice(0, mostActions).map(({ action, notes }) => ({
      ...actionRow(action, today),
      notes: placeOf(area, notes),
    })),
    more: Math.max(0, open.length - mostActions),
  }
}

const placeOf = (area: Area, notes: MeetingNotes): PageLink => ({
  name: dayOrMonthInWords(notes.date),
  address: areaNotesAddress(area.id, notes.id),
})

function byDue({ due: a }: Action, { due: b }: Action): number {
  if (a && b) return byDay(a, b)
  return Number(a === undefined) - Number(b === undefined)
}
