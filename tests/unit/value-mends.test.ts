/** What somebody certainly meant by a date, a time or a word; undefined where it might mean two things. */

import { expect, test } from 'vitest'
import { closest } from '../../scripts/content/closest.ts'
import {
  mendBoolean,
  mendDate,
  mendDuration,
  mendMonthly,
  mendPostcode,
  mendTime,
} from '../../scripts/content/value-mends.ts'

test.each([
  ['5/3/2026', '2026-03-05'], // day first, as in Britain
  ['05.03.26', '2026-03-05'],
  ['2026/3/5', '2026-03-05'],
  ['5th March 2026', '2026-03-05'],
  ['Thursday 5 March 2026', '2026-03-05'],
  ['March 5, 2026', '2026-03-05'],
  ['29 February 2028', '2028-02-29'],
  ['29 February 2026', undefined], // not in the calendar
  ['13/13/2026', undefined],
  ['11/25/2026', undefined], // could only be American
  ['March 2026', undefined],
  ['tomorrow', undefined],
])('the date %j is %j', (text, date) => expect(mendDate(text)).toBe(date))

test.each([
  ['6.30pm', '18:30'],
  ['6:30 p.m.', '18:30'],
  ['6pm', '18:00'],
  ['12pm', '12:00'],
  ['12am', '00:00'],
  ['9:00', '09:00'],
  ['1830', '18:30'],
  ['noon', '12:00'],
  ['6', undefined], // morning or evening
  ['25:00', undefined],
  ['13pm', undefined],
  ['6.75pm', undefined],
  ['half past six', undefined],
])('the time %j is %j', (text, time) => expect(mendTime(text)).toBe(time))

test.each([
  ['2hrs', '2 hours'],
  ['1 hr', '1 hour'],
  ['1.5 hours', '1 hour 30 minutes'],
  ['2 and a half hours', '2 hours 30 minutes'],
  ['90 mins', '90 minutes'],
  ['two hours', '2 hours'],
  ['1h 30m', '1 hour 30 minutes'],
  ['all evening', undefined],
])('the length %j is %j', (text, length) => expect(mendDuration(text)).toBe(length))

test.each([
  ['1st Tuesday', 'first Tuesday'],
  ['every last friday of the month', 'last Friday'],
  ['Third Weds', 'third Wednesday'],
  ['second Tues', 'second Tuesday'],
  ['fifth Monday', undefined], // not every month has one
  ['Tuesdays', undefined],
])('the rule %j is %j', (text, rule) => expect(mendMonthly(text)).toBe(rule))

test.each([
  ['yes', 'true'],
  ['No', 'false'],
  ['TRUE', 'true'],
  ['partly', undefined],
])('%j is %j', (text, word) => expect(mendBoolean(text)).toBe(word))

test.each([
  ['zz11aa', 'ZZ1 1AA'],
  ['ZZ1-1AA', 'ZZ1 1AA'],
  ['ZZ1', undefined],
])('the postcode %j is %j', (text, postcode) => expect(mendPostcode(text)).toBe(postcode))

test.each([
  ['sumary', ['summary', 'wards', 'name'], 'summary'],
  ['Wards', ['summary', 'wards', 'name'], 'wards'],
  ['telephone', ['phone', 'email'], undefined],
  ['xyz', ['summary', 'wards'], undefined],
])('nearest to %j of %j is %j', (written, known, near) => expect(closest(written, known)).toBe(near))
