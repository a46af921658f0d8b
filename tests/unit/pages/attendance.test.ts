/** Who was at a meeting: by name for a while, then as a number. */

import { expect, test } from 'vitest'
import { attendanceInWords } from '../../../scripts/pages/entries/attendance.ts'
import { date } from '../../support/sites/sample-site.ts'

const people = ['Sam Okafor (NPO)', 'Priya Shah', '14 residents']
const named = 'Sam Okafor (NPO), Priya Shah, 14 residents'
const on = (today: string, months = 24) => ({ months, today: date(today) })

test.each([
  ['2026-11-03', '2026-11-04', named],
  ['2026-11-03', '2028-11-03', named], // 24 months to the day
  ['2026-11-03', '2028-11-04', '16 people'],
])('a meeting of %s, read on %s: %s', (held, today, expected) =>
  expect(attendanceInWords(people, date(held), on(today))).toBe(expected),
)

test.each([
  ['2026-11', '2028-11-30', named], // it may have been on the last day
  ['2026-11', '2028-12-01', '16 people'],
  ['2026-02', '2028-02-28', named],
  ['2026-02', '2028-02-29', '16 people'],
])('a meeting in %s, read on %s: %s', (held, today, expected) =>
  expect(attendanceInWords(people, Temporal.PlainYearMonth.from(held), on(today))).toBe(expected),
)

test.each([
  [['Sam Okafor'], '1 person'],
  [['3 officers', '14 residents'], '17 people'],
  [['Sam Okafor', 'Two officers'], '3 people'],
  [['Sam Okafor', 'about 30 residents'], 'about 31 people'],
  [['Approx. 20 residents', '10+ young people'], 'about 30 people'],
  [['Some Okafor', 'One Voice Choir'], '2 people'],
  [['Sam Okafor, 2nd officer', '40s Club'], '2 people'], // only a number that stands alone counts people
])('%j becomes %s', (present, expected) =>
  expect(attendanceInWords(present, date('2020-01-01'), on('2026-01-01'))).toBe(expected),
)

test('nobody written down is nothing said', () =>
  expect(attendanceInWords([], date('2026-11-03'), on('2026-11-04'))).toBeUndefined())
