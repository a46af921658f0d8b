/** All that is still to be done in an area, whichever meeting decided it. */

import { expect, test } from 'vitest'
import type { Action } from '../../../scripts/model/meeting-notes.ts'
import { mostActions, openActions } from '../../../scripts/pages/entries/open-actions.ts'
import { date, sampleArea, sampleNotes } from '../../support/sites/sample-site.ts'

const today = date('2026-12-01')
const action = (words: string, status: Action['status'], due?: string): Action => ({
  action: words,
  status,
  ...(due !== undefined && { due: date(due) }),
})

test('what is open, soonest due first, with the notes it comes from', () => {
  const notes = [
    sampleNotes({ id: '2026-11-03-b', actions: [action('Ask', 'open'), action('Done', 'done', '2026-11-01')] }),
    sampleNotes({
      id: '2026-10-a',
      date: Temporal.PlainYearMonth.from('2026-10'),
      actions: [action('Later', 'open', '2027-01-01'), action('Late', 'open', '2026-11-30'), action('No', 'dropped')],
    }),
  ]
  const listed = openActions(sampleArea({ notes }), today)
  expect(listed?.caption).toBe('3 actions open, 1 overdue')
  expect(listed?.rows.map((row) => [row.action, row.status, row.notes.name, row.notes.address])).toEqual([
    ['Late', 'overdue', 'October 2026', '/areas/canalside/meetings/2026-10-a/'],
    ['Later', 'open', 'October 2026', '/areas/canalside/meetings/2026-10-a/'],
    ['Ask', 'open', '3 November 2026', '/areas/canalside/meetings/2026-11-03-b/'],
  ])
})

test('nothing open, no list', () => {
  expect(
    openActions(sampleArea({ notes: [sampleNotes({ actions: [action('Done', 'done')] })] }), today),
  ).toBeUndefined()
})

test('the list ends where a page would grow too heavy, and says how many more there are', () => {
  const actions = Array.from({ length: 130 }, (_, index) => action(`Action ${index}`, 'open'))
  const listed = openActions(sampleArea({ notes: [sampleNotes({ actions })] }), today)
  expect([listed?.rows.length, listed?.more]).toEqual([mostActions, 130 - mostActions])
})
