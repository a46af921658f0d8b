/** Actions as a table: what is open, overdue and done on a day. */

import { expect, test } from 'vitest'
import type { Action } from '../../../scripts/model/meeting-notes.ts'
import { actionsTable, openActionsInWords } from '../../../scripts/pages/entries/actions-table.ts'
import { date } from '../../support/sites/sample-site.ts'

const action = (status: Action['status'], due?: string): Action => ({
  action: 'Ask for a dropped kerb',
  status,
  ...(due !== undefined && { due: date(due) }),
})
const today = date('2026-12-01')

test.each([
  ['open', '2026-11-30', 'overdue'],
  ['open', '2026-12-01', 'open'], // due today is not late
  ['open', '2026-12-02', 'open'],
  ['open', undefined, 'open'],
  ['done', '2026-11-30', 'done'],
  ['dropped', '2026-11-30', 'dropped'],
] as const)('%s and due %s is %s on 1 December', (status, due, expected) =>
  expect(actionsTable([action(status, due)], today)?.rows[0]?.status).toBe(expected),
)

test.each([
  [[action('open')], '1 action open, as of 1 December 2026'],
  [
    [action('open'), action('open', '2026-11-01'), action('done')],
    '2 actions open, 1 overdue, 1 done, as of 1 December 2026',
  ],
  [[action('done'), action('done')], '2 actions done'], // nothing here changes any more: no date
  [[action('dropped'), action('done')], '1 action done, 1 dropped'],
])('the caption counts: case %#', (actions, expected) => expect(actionsTable(actions, today)?.caption).toBe(expected))

test('without actions there is no table', () => expect(actionsTable([], today)).toBeUndefined())

test.each([
  [[action('open'), action('open', '2026-11-01')], '2 actions open, 1 overdue'],
  [[action('done')], undefined],
  [[], undefined],
])('lists say what is open: case %#', (actions, expected) => expect(openActionsInWords(actions, today)).toBe(expected))
