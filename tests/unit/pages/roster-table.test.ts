/** Officers as a table: who holds each post, and when names are withheld. */

import { expect, test } from 'vitest'
import { rosterTable } from '../../../scripts/pages/entries/roster-table.ts'
import { date, phone, sampleArea, sampleContact } from '../../support/sites/sample-site.ts'

const officer = {
  role: { id: 'npo', name: 'Neighbourhood Partnership Officer', abbreviation: 'NPO' },
  name: 'Sam Okafor',
  organisation: 'Example Council',
  phone: phone('01632 960124'),
  email: 'sam.okafor@example.org',
}
const vacant = { role: { id: 'fire', name: 'Fire Representative' } }
const area = sampleArea({
  contact: sampleContact({ phone: phone('01632 960123') }),
  roster: { officers: [officer, vacant], checked: date('2025-11-22') },
})

test('a post says who holds it and how to reach them; a vacant one has the number to call', () => {
  const { rows, checked, withheld } = rosterTable(area, date('2026-11-22'))
  expect(rows).toEqual([
    {
      post: 'NPO – Neighbourhood Partnership Officer',
      holder: 'Sam Okafor',
      organisation: 'Example Council',
      phone: phone('01632 960124'),
      email: 'sam.okafor@example.org',
    },
    { post: 'Fire Representative', holder: 'Vacant', phone: phone('01632 960123') },
  ])
  expect(checked).toEqual({ words: '22 November 2025', datetime: '2025-11-22' })
  expect(withheld).toBe(false)
})

test.each([
  ['2026-11-22', false, false], // twelve months to the day
  ['2026-11-23', false, true],
  ['2030-01-01', true, false], // examples do not go stale
])('on %s (example: %s) names are withheld: %s', (today, example, expected) =>
  expect(rosterTable({ ...area, example }, date(today)).withheld).toBe(expected),
)

test('where names are withheld the posts stay, with the number to call and nothing else', () =>
  expect(rosterTable(area, date('2026-11-23')).rows).toEqual([
    { post: 'NPO – Neighbourhood Partnership Officer', holder: 'Please call', phone: phone('01632 960123') },
    { post: 'Fire Representative', holder: 'Please call', phone: phone('01632 960123') },
  ]))
