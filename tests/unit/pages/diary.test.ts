/** Meetings by area, CAG and venue: which come next, and which are only listed. */

import { expect, test } from 'vitest'
import { nextToTakePlace } from '../../../scripts/pages/material/diary.ts'
import { materialOf } from '../../support/sites/sample-material.ts'
import { date, phone, sampleArea, sampleCag, sampleContact, sampleVenue } from '../../support/sites/sample-site.ts'

const library = sampleVenue()
const hall = sampleVenue({ id: 'hall', name: 'Town Hall' })
const cag = sampleCag({
  venue: library,
  dates: [
    { date: date('2026-12-01'), cancelled: true, instead: date('2026-12-08'), note: 'The library is closed.' },
    { date: date('2026-12-08'), cancelled: false, starts: Temporal.PlainTime.from('18:30'), venue: hall },
    { date: date('2027-01-05'), cancelled: false },
  ],
})
const canalside = sampleArea({ cags: [cag] })
const { diary } = materialOf({ areas: [canalside], venues: [hall, library] })

test('a meeting is put into words once', () => {
  const [cancelled, moved] = diary.ofArea(canalside)
  expect(moved).toEqual({
    cag: { name: 'Safer & Stronger CAG', address: '/areas/canalside/cags/safer-stronger/' },
    area: { name: 'Canalside', address: '/areas/canalside/' },
    example: false,
    house: { weekday: 'Tue', day: 8, month: 'Dec' },
    date: 'Tuesday 8 December 2026',
    shortDate: 'Tuesday 8 December',
    times: '6:30pm to 8:30pm',
    datetime: '2026-12-08T18:30',
    where: { kind: 'venue', id: 'hall', name: 'Town Hall', address: '/venues/hall/' },
  })
  expect(cancelled?.cancelled).toEqual({ instead: { words: 'Tuesday 8 December', datetime: '2026-12-08' } })
  expect(cancelled?.note).toBe('The library is closed.')
})

test('what is cancelled is listed, but is never the next meeting', () => {
  expect(diary.all().map(({ datetime }) => datetime)).toEqual([
    '2026-12-01T18:00',
    '2026-12-08T18:30',
    '2027-01-05T18:00',
  ])
  expect(nextToTakePlace(diary.ofCag(cag))?.datetime).toBe('2026-12-08T18:30')
})

test('a venue knows who meets there, with the dates there alone', () => {
  const dates = (venue: string) => diary.atVenue(venue).map(({ meetings }) => meetings.map(({ datetime }) => datetime))
  expect(dates('hall')).toEqual([['2026-12-08T18:30']])
  expect(dates('library')).toEqual([['2026-12-01T18:00', '2027-01-05T18:00']])
  expect(dates('elsewhere')).toEqual([])
})

test('a usual venue without any date is still where the CAG meets', () => {
  const undated = materialOf({ areas: [sampleArea({ cags: [sampleCag({ venue: library })] })] })
  expect(undated.diary.atVenue('library').map(({ meetings }) => meetings)).toEqual([[]])
})

test('without a venue one calls the area', () => {
  const contact = sampleContact({ phone: phone('01632 960123') })
  const area = sampleArea({ contact, cags: [sampleCag({ dates: [{ date: date('2026-12-01'), cancelled: false }] })] })
  expect(materialOf({ areas: [area] }).diary.all()[0]?.where).toEqual({ kind: 'call', phone: phone('01632 960123') })
})
