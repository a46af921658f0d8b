/** Calendars as another program reads them: every date, place and change in it is the one that was written. */

import ICAL from 'ical.js'
import ical, { type VEvent } from 'node-ical'
import { expect, test } from 'vitest'
import { calendars } from '../../../scripts/feeds/calendars.ts'
import type { CommunityActionGroup } from '../../../scripts/model/community-action-group.ts'
import { date, sampleArea, sampleCag, sampleSite, sampleVenue } from '../../support/sites/sample-site.ts'
import { wholeTexts } from '../../support/sites/whole-files.ts'

const today = date('2026-11-22')

function filesOf(...cags: readonly Partial<CommunityActionGroup>[]): ReadonlyMap<string, string> {
  const area = sampleArea({ cags: cags.map(sampleCag) })
  const site = sampleSite({ areas: [area, sampleArea({ id: 'hilltop', name: 'Hilltop' })] })
  return wholeTexts(calendars(site, today))
}

const calendarOf = (cag: Partial<CommunityActionGroup>): string => filesOf(cag).get('/calendar.ics') ?? ''

function eventsOf(cag: Partial<CommunityActionGroup>): readonly VEvent[] {
  const read = Object.values(ical.sync.parseICS(calendarOf(cag)))
  return read.filter((entry): entry is VEvent => entry?.type === 'VEVENT')
}

const entry = (day: string, more: Partial<CommunityActionGroup['dates'][number]> = {}) => ({
  date: date(day),
  cancelled: false,
  ...more,
})

test('there is a calendar of all dates, of each area and of each CAG; none where nothing is dated', () => {
  expect([...filesOf({ dates: [entry('2026-12-08')] }).keys()]).toEqual([
    '/areas/canalside/cags/safer-stronger/calendar.ics',
    '/areas/canalside/calendar.ics',
    '/calendar.ics',
  ])
  expect(filesOf({}).size).toBe(0)
})

test('the calendar of a CAG that meets no more is there, and empty: who subscribed sees its dates gone', () => {
  const meets = { week: 'first', weekday: 'Tuesday' } as const
  expect(eventsOf({ meets })).toHaveLength(13)
  expect(eventsOf({ meets, succeededBy: 'hilltop' })).toEqual([])
  expect(filesOf({ meets, succeededBy: 'hilltop' }).size).toBe(3)
})

// RFC 5545, 3.7.2; a method would ask for an organiser of each event: RFC 5546, 3.2.1.
test('a calendar is a list of dates and no invitation, so it names no method', () =>
  expect(calendarOf({ dates: [entry('2026-12-08')] })).not.toMatch(/^(?:METHOD|ORGANIZER|ATTENDEE)/m))

test('the library that calendars are read with writes the same lines again', () => {
  const instead = date('2026-12-15')
  const note = 'Bring a friend, a cup; and "ideas" \\ – Łódź Street. '.repeat(3)
  const text = calendarOf({
    dates: [entry('2026-12-08', { note }), entry('2027-01-05', { cancelled: true, instead }), entry('2026-12-15')],
    venue: sampleVenue(),
  })
  ICAL.foldLength = 74
  expect(ICAL.stringify(ICAL.parse(text))).toBe(text)
})

test.each([
  ['2026-03-28', '18:00', '2026-03-28T18:00:00.000Z'], // the day before the clocks go forward
  ['2026-03-29', '18:00', '2026-03-29T17:00:00.000Z'],
  ['2026-07-07', '10:30', '2026-07-07T09:30:00.000Z'],
  ['2026-10-24', '18:00', '2026-10-24T17:00:00.000Z'], // the day before they go back
  ['2026-10-25', '18:00', '2026-10-25T18:00:00.000Z'],
])('on %s %s in London is %s', (day, starts, expected) => {
  const [event] = eventsOf({ dates: [entry(day, { starts: Temporal.PlainTime.from(starts) })] })
  expect(event?.start.toISOString()).toBe(expected)
})

test.each([
  ['2027-10-30', '23:00', { hours: 5 }, '2027-10-30T22:00:00.000Z', '2027-10-31T03:00:00.000Z'],
  ['2027-10-31', '00:30', { hours: 1 }, '2027-10-30T23:30:00.000Z', '2027-10-31T00:30:00.000Z'],
  ['2027-10-31', '00:30', { hours: 2 }, '2027-10-30T23:30:00.000Z', '2027-10-31T01:30:00.000Z'],
  ['2027-10-31', '01:30', { hours: 1 }, '2027-10-31T01:30:00.000Z', '2027-10-31T02:30:00.000Z'],
  ['2027-03-27', '23:00', { hours: 5 }, '2027-03-27T23:00:00.000Z', '2027-03-28T04:00:00.000Z'],
])(
  'in the night of a clock change, from %s %s, a meeting lasts as long as it says: %j',
  (day, starts, lasts, from, until) => {
    const hours = { starts: Temporal.PlainTime.from(starts), lasts: Temporal.Duration.from(lasts) }
    const [event] = eventsOf({ dates: [entry(day, hours)] })
    expect([event?.start.toISOString(), event?.end?.toISOString()]).toEqual([from, until])
  },
)

test('the rule of the clock changes in the file itself says the same as the world’s time zones', () => {
  const text = calendarOf({ dates: [entry('2026-12-08')] })
  expect(text).toContain('TZID:Europe/London')
  for (const year of [2026, 2027, 2040]) {
    const inZone = Temporal.ZonedDateTime.from(`${year}-01-01T00:00[Europe/London]`)
    const forward = inZone.getTimeZoneTransition('next')
    const back = forward?.getTimeZoneTransition('next')
    for (const [change, month] of [
      [forward, 3],
      [back, 10],
    ] as const) {
      expect(change?.month).toBe(month)
      expect(change?.dayOfWeek).toBe(7)
      expect(change?.add({ days: 7 }).month).toBe(month + 1) // the last Sunday
      expect(change?.toInstant().toString()).toContain('T01:00:00Z')
    }
  }
  expect(text).toContain('DTSTART:19960331T010000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100')
  expect(text).toContain('DTSTART:19961027T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000')
})

test('a meeting ends when it ends, be it after midnight', () => {
  const lasts = Temporal.Duration.from({ minutes: 150 })
  const [event] = eventsOf({ dates: [entry('2026-12-08', { starts: Temporal.PlainTime.from('22:30'), lasts })] })
  expect(event?.end?.toISOString()).toBe('2026-12-09T01:00:00.000Z')
})

test('the rule gives thirteen months, each date an event of its own with a name that stays', () => {
  const events = eventsOf({ meets: { week: 'first', weekday: 'Tuesday' } })
  expect(events.map(({ start }) => start.toISOString().slice(0, 10)).slice(0, 3)).toEqual([
    '2026-11-03',
    '2026-12-01',
    '2027-01-05',
  ])
  expect(events).toHaveLength(13)
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(13)
  expect(events[1]?.uid).toBe('2026-12-01.safer-stronger.canalside@lnp.example.org')
  expect(calendarOf({ meets: { week: 'first', weekday: 'Tuesday' } })).not.toContain('RRULE:FREQ=MONTHLY')
})

test('what is cancelled stays, as cancelled, and says what is instead', () => {
  const [cancelled, instead] = eventsOf({
    venue: sampleVenue(),
    dates: [entry('2026-12-01', { cancelled: true, instead: date('2026-12-08') }), entry('2026-12-08')],
  })
  expect(cancelled?.status).toBe('CANCELLED')
  expect(cancelled?.summary).toBe('Cancelled: Safer & Stronger CAG, Canalside')
  expect(cancelled?.description).toContain('Instead: Tuesday 8 December 2026.')
  expect(instead?.status).toBe('CONFIRMED')
  expect(instead?.location).toBe('Canalside Library, 12 Wharf Street, Exampleton, ZZ1 1AA')
})

test('where no venue is known the event says whom to call', () => {
  const [event] = eventsOf({ dates: [entry('2026-12-08')] })
  expect(event?.location).toBeUndefined()
  expect(event?.description).toContain('Call 01922 654703 for the venue.')
})

test('commas, semicolons, backslashes, line breaks and pictures come out as they went in', () => {
  const note = 'Bring: tea, cake; a \\ and\n🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠 Łódź ŵ'
  const cag = { dates: [entry('2026-12-08', { note })] }
  expect(eventsOf(cag)[0]?.description).toContain(note)
  for (const line of calendarOf(cag).split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(calendarOf(cag)).not.toContain('\uFFFD')
  expect(calendarOf(cag).endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(calendarOf(cag).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('no clock: the stamp is the day from which the site is seen', () => {
  expect(calendarOf({ dates: [entry('2026-12-08')] })).toContain('DTSTAMP:20261122T000000Z')
})

test('an example says so in the titles of its events', () => {
  const area = sampleArea({ example: true, cags: [sampleCag({ dates: [entry('2026-12-08')] })] })
  for (const text of wholeTexts(calendars(sampleSite({ areas: [area] }), today)).values())
    expect(text).toContain('SUMMARY:Example: Safer & Stronger CAG\\, Canalside')
})
