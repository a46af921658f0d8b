/** The actions that a meeting decided on, with their status today. */

import { dateInWords } from '../../model/dates-in-words.ts'
import type { Action } from '../../model/meeting-notes.ts'
import { isBefore } from '../../model/order-of-days.ts'
import { type DateInWords, dated } from '../material/dated.ts'

export interface ActionsTable {
  /** `3 actions open, 1 overdue, 1 done, as of 24 November 2026` */
  readonly caption: string
  readonly rows: readonly ActionRow[]
}

export interface ActionRow {
  readonly action: string
  readonly owner?: string
  readonly due?: DateInWords
  readonly status: ActionStatus
}

export const actionStatuses = { open: 'Open', overdue: 'Open, overdue', done: 'Done', dropped: 'Dropped' } as const
export type ActionStatus = keyof typeof actionStatuses

/** Undefined where there are no actions. */
export function actionsTable(actions: readonly Action[], today: Temporal.PlainDate): ActionsTable | undefined {
  if (actions.length === 0) return undefined
  const rows = actions.map((action) => actionRow(action, today))
  return {
    caption: caption(
      rows.map(({ status }) => status),
      today,
    ),
    rows,
  }
}

/** `3 actions open, 1 overdue`; undefined where none is open. */
export function openActionsInWords(actions: readonly Action[], today: Temporal.PlainDate): string | undefined {
  const { open, overdue } = tally(actions.map((action) => statusOf(action, today)))
  return open === 0
    ? undefined
    : inWords([
        [open, 'open'],
        [overdue, 'overdue'],
      ])
}

function caption(statuses: readonly ActionStatus[], today: Temporal.PlainDate): string {
  const { open, overdue, done, dropped } = tally(statuses)
  const counts = inWords([
    [open, 'open'],
    [overdue, 'overdue'],
    [done, 'done'],
    [dropped, 'dropped'],
  ])
  // Only open actions can be overdue.
  return open === 0 ? counts : `${counts}, as of ${dateInWords(today)}`
}

/** An overdue action is open, too, and counts as both. */
function tally(statuses: readonly ActionStatus[]): Readonly<Record<ActionStatus, number>> {
  const counts = { open: 0, overdue: 0, done: 0, dropped: 0 }
  for (const status of statuses) counts[status]++
  return { ...counts, open: counts.open + counts.overdue }
}

/** With the noun at the first count that is not 0: `1 action open, 2 done`. */
function inWords(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what], index) =>
      index === 0 ? `${count} ${count === 1 ? 'action' : 'actions'} ${what}` : `${count} ${what}`,
    )
    .join(', ')
}

function statusOf({ status, due }: Action, today: Temporal.PlainDate): ActionStatus {
  return status === 'open' && due && isBefore(due, today) ? 'overdue' : status
}

/** One action and how it stands on a day. */
export function actionRow(action: Action, today: Temporal.PlainDate): ActionRow {
  const { owner, due } = action
  return {
    action: action.action,
    ...(owner !== undefined && { owner }),
    ...(due && { due: dated(due) }),
    status: statusOf(action, today),
  }
}
