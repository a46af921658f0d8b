/** When a CAG meets: by its rule and its written dates, from a day on. */

import { expect, test } from 'vitest'
import type { CommunityActionGroup, WrittenDate } from '../../../scripts/model/community-action-group.ts'
import { dateInWords, timeInWords, timesInWords, weekdayDateInWords } from '../../../scripts/model/dates-in-words.ts'
import { dateInMonth, parseMonthlyRule, weekdays, weeks } from '../../../scripts/model/monthly-rule.ts'
import { datesOf, meetingsOf } from '../../../scripts/model/schedule.ts'
import type { Succession } from '../../../scripts/model/succession.ts'

const date = (text: string) => Temporal.PlainDate.from(text)

test.each([
  ['first Tuesday', '2026-12', '2026-12-01'], // the month begins on it
  ['second Tuesday', '2026-12', '2026-12-08'],
  ['fourth Monday', '2026-11', '2026-11-23'],
  ['last Friday', '2027-02', '2027-02-26'], // four of them
  ['last Sunday', '2026-11', '2026-11-29'], // five of them
  ['last Thursday', '2028-02', '2028-02-24'], // a leap year
])('%s of %s is %s', (text, month, expected) => {
  const rule = parseMonthlyRule(text)
  expect(rule && dateInMonth(rule, Temporal.PlainYearMonth.from(month)).toString()).toBe(expected)
})

test('of every month of four years, each rule gives the day that a calendar on the wall shows', () => {
  for (let at = Temporal.PlainYearMonth.from('2025-01'); at.year < 2029; at = at.add({ months: 1 }))
    for (const weekday of weekdays) {
      const days = Array.from({ length: at.daysInMonth }, (_, day) => at.toPlainDate({ day: day + 1 }))
      const matching = days.filter(({ dayOfWeek }) => weekdays[dayOfWeek - 1] === weekday).map(String)
      for (const week of weeks)
        expect(dateInMonth({ week, weekday }, at).toString()).toBe(
          matching.at(week === 'last' ? -1 : weeks.indexOf(week)),
        )
    }
})

test.each(['fifth Monday', 'first tuesday', '1st Tuesday', 'first Tuesday evening', 'first', '', ' first Tuesday'])(
  '%j is not a rule',
  (text) => expect(parseMonthlyRule(text)).toBeUndefined(),
)

test.each([
  ['18:00', '6pm'],
  ['18:30', '6:30pm'],
  ['09:05', '9:05am'],
  ['12:00', 'midday'],
  ['12:30', '12:30pm'],
  ['00:00', 'midnight'],
  ['00:15', '12:15am'],
])('%s is said %s', (time, expected) => expect(timeInWords(Temporal.PlainTime.from(time))).toBe(expected))

test('dates are said in words', () => {
  expect(dateInWords(date('2026-12-08'))).toBe('8 December 2026')
  expect(weekdayDateInWords(date('2026-12-08'))).toBe('Tuesday 8 December 2026')
  expect(timesInWords(Temporal.PlainTime.from('18:00'), Temporal.PlainTime.from('20:00'))).toBe('6pm to 8pm')
})

const cag = (parts: Partial<CommunityActionGroup>): CommunityActionGroup => ({
  file: 'areas/canalside/cags/safer-stronger.yaml',
  type: {
    id: 'safer-stronger',
    file: 'cag-types/safer-stronger.yaml',
    name: 'Safer & Stronger',
    introduction: '',
    expect: [],
  },
  starts: Temporal.PlainTime.from('18:00'),
  lasts: Temporal.Duration.from({ hours: 2 }),
  dates: [],
  ...parts,
})
const entry = (text: string, parts: Partial<WrittenDate> = {}): WrittenDate => ({
  date: date(text),
  cancelled: false,
  ...parts,
})
const firstTuesday = { week: 'first', weekday: 'Tuesday' } as const

test('a rule gives the month of today and the twelve that follow', () => {
  const dates = datesOf(cag({ meets: firstTuesday }), date('2026-11-22')).map((meeting) => meeting.date.toString())
  expect(dates).toHaveLength(13)
  expect(dates[0]).toBe('2026-11-03')
  expect(dates.at(-1)).toBe('2027-11-02')
})

test('what is past is not shown; today still is', () => {
  expect(meetingsOf(cag({ meets: firstTuesday }), date('2026-12-01'))[0]?.date.toString()).toBe('2026-12-01')
  expect(meetingsOf(cag({ meets: firstTuesday }), date('2026-12-02'))[0]?.date.toString()).toBe('2027-01-05')
})

test('a cancelled date stays visible, the date instead stands beside it with its own time', () => {
  const meetings = meetingsOf(
    cag({
      meets: firstTuesday,
      dates: [
        entry('2026-12-01', { cancelled: true, instead: date('2026-12-08'), note: 'No meeting in the first week' }),
        entry('2026-12-08', { starts: Temporal.PlainTime.from('18:30') }),
      ],
    }),
    date('2026-11-22'),
  )
  expect(
    meetings
      .slice(0, 3)
      .map((meeting) => [meeting.date.toString(), meeting.cancelled?.instead?.toString(), meeting.ends.toString()]),
  ).toEqual([
    ['2026-12-01', '2026-12-08', '20:00:00'],
    ['2026-12-08', undefined, '20:30:00'],
    ['2027-01-05', undefined, '20:00:00'],
  ])
})

test('without a rule and without dates nothing is invented', () => {
  expect(datesOf(cag({}), date('2026-11-22'))).toEqual([])
})

test('a meeting past midnight ends on the clock', () => {
  const [meeting] = meetingsOf(
    cag({ starts: Temporal.PlainTime.from('23:00'), dates: [entry('2026-12-08')] }),
    date('2026-11-22'),
  )
  expect(meeting?.ends.toString()).toBe('01:00:00')
})

test.each([
  ['2027-03-27', '23:00', { minutes: 150 }, '23:00', '02:30'], // three hours by the clock and two and a half in the room
  ['2027-03-28', '00:30', { minutes: 60 }, '00:30', '02:30'],
  ['2027-03-28', '01:30', { minutes: 60 }, '02:30', '03:30'],
  ['2027-03-27', '22:00', { minutes: 120 }, '22:00', '00:00'],
  ['2027-03-28', '02:00', { minutes: 60 }, '02:00', '03:00'],
  ['2027-03-28', '11:00', { hours: 2 }, '11:00', '13:00'],
  ['2027-03-21', '00:30', { minutes: 60 }, '00:30', '01:30'], // a week before
  ['2027-10-31', '00:30', { minutes: 60 }, '00:30', '01:30'], // an hour that is there twice
  ['2027-10-31', '00:30', { minutes: 120 }, '00:30', '01:30'],
  ['2027-10-31', '01:30', { minutes: 60 }, '01:30', '02:30'], // the second half past one
  ['2027-10-30', '23:00', { hours: 5 }, '23:00', '03:00'],
])('on %s from %s: as the clock shows it', (day, starts, lasts, begins, ends) => {
  const [meeting] = meetingsOf(
    cag({
      starts: Temporal.PlainTime.from(starts),
      lasts: Temporal.Duration.from(lasts),
      dates: [entry(day)],
    }),
    date('2026-11-22'),
  )
  const words = [meeting?.starts, meeting?.ends].map((time) => time?.toString({ smallestUnit: 'minute' }))
  expect(words).toEqual([begins, ends])
})

test('by its rule a CAG meets until its area becomes part of another; what is written stands', () => {
  const daysOf = (succession: Succession): readonly string[] => {
    const group = cag({ meets: firstTuesday, dates: [entry('2027-05-20')], ...succession })
    return datesOf(group, date('2026-11-22')).map((meeting) => meeting.date.toString())
  }
  expect(daysOf({ succeededBy: 'hilltop', succeededOn: date('2027-01-05') })).toEqual([
    '2026-11-03',
    '2026-12-01',
    '2027-05-20',
  ])
  expect(daysOf({ succeededBy: 'hilltop', succeededOn: date('2020-01-01') })).toEqual(['2027-05-20'])
  expect(daysOf({ succeededBy: 'hilltop' })).toEqual(['2027-05-20'])
  expect(daysOf({})).toHaveLength(14)
})
