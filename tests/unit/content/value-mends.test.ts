/** What somebody meant by a date, a time or a word: certainly, perhaps, or nobody knows. */

import { expect, test } from 'vitest'
import { closest } from '../../../scripts/content/names/closest.ts'
import { mendEmail, mendSiteAddress } from '../../../scripts/content/validation/address-mends.ts'
import { mendDate } from '../../../scripts/content/validation/date-mends.ts'
import type { Mend } from '../../../scripts/content/validation/mend.ts'
import { mendMonthly } from '../../../scripts/content/validation/monthly-mends.ts'
import { mendDuration, mendTime, mendTimes, nearlyDuration } from '../../../scripts/content/validation/time-mends.ts'
import { mendBoolean, mendNumber, mendPostcode } from '../../../scripts/content/validation/value-mends.ts'

/** What is certain as it is; what is not as the advice that is given. */
const said = (mend: Mend | undefined) => (mend?.kind === 'perhaps' ? mend.advice : mend?.text)

test.each([
  ['25/3/2026', '2026-03-25'], // no month has the number 25
  ['5/5/2026', '2026-05-05'],
  ['2026/3/5', '2026-03-05'],
  ['5th March 2026', '2026-03-05'],
  ['Thursday 5 March 2026', '2026-03-05'],
  ['Thurs 5th of March, 2026', '2026-03-05'],
  ['March 5, 2026', '2026-03-05'],
  ['29 February 2028', '2028-02-29'],
])('the date %j is certainly %j', (text, date) => expect(mendDate(text)).toEqual({ kind: 'certain', text: date }))

test.each([
  ['5/3/2026', 'Write 2026-03-05 for 5 March 2026, or 2026-05-03 for 3 May 2026.'],
  ['25/3/26', 'Write 2026-03-25, if 25 March 2026 is meant.'], // or the 26th of March 2025
  ['11/25/2026', 'Write 2026-11-25, if 25 November 2026 is meant.'], // as in America
  ['1st Dec 26', 'Write 2026-12-01, if 1 December 2026 is meant.'],
  ['Friday 5 March 2026', '5 March 2026 is a Thursday: write 2026-03-05 if that is meant, or the date of the Friday.'],
  ['29 February 2026', 'February 2026 has 28 days: look up which day is meant.'], // not in the calendar
  ['31/11/2026', 'November 2026 has 30 days: look up which day is meant.'],
  ['2026-12-32', 'December 2026 has 31 days: look up which day is meant.'],
  [
    'Fri 12th December 2026',
    '12 December 2026 is a Saturday: write 2026-12-12 if that is meant, or the date of the Friday.',
  ],
  ['20261208', 'Write 2026-12-08, if 8 December 2026 is meant.'],
  ['2O26-12-08', 'Write 2026-12-08, if 8 December 2026 is meant.'], // a letter among the figures
  ['2026-12', 'The day is missing. Write it last: 2026-12-DD'],
  ['2026', 'The month and the day are missing. Write them after the year: 2026-MM-DD'],
  ['12345', undefined],
  ['13/13/2026', undefined],
  ['March 2026', 'The day is missing. Write it last: 2026-03-DD'],
  ['tomorrow', undefined],
])('the date %j may be: %s', (text, advice) => {
  expect(said(mendDate(text))).toBe(advice)
  expect(mendDate(text)?.kind).not.toBe('certain')
})

test.each([
  ['6.30pm', '18:30'],
  ['quarter to one pm', '12:45'],
  ['6:30 p.m.', '18:30'],
  ['6pm', '18:00'],
  ['12pm', '12:00'],
  ['12am', '00:00'],
  ['18.30', '18:30'],
  ['1830', '18:30'],
  ['09.00', '09:00'],
  ['noon', '12:00'],
  ['from 6.30pm', '18:30'],
  ['18h30', '18:30'],
])('the time %j is certainly %j', (text, time) => expect(mendTime(text)).toEqual({ kind: 'certain', text: time }))

test.each([
  ['6.30', 'Write "06:30" for the morning, "18:30" for the evening.'],
  ['3', 'Write "03:00" for the morning, "15:00" for the afternoon.'],
  ['0.75', 'A spreadsheet turned it into a part of a day: write "18:00", if that is meant.'],
  ['0.770833333', 'A spreadsheet turned it into a part of a day: write "18:30", if that is meant.'],
  ['24:00', 'Write "00:00" for the beginning of the day, "23:59" for its end.'],
  ['midnight', 'Write "00:00" for the beginning of the day, "23:59" for its end.'],
  ['25:00', 'A day has the hours 00 to 23: look up when it begins.'],
  ['13pm', undefined],
  ['6.75pm', 'An hour has the minutes 00 to 59: look up when it begins.'],
  ['half past six', 'Write "06:30" for the morning, "18:30" for the evening.'],
  ['quarter past', undefined],
  ['half to six', undefined],
])('the time %j may be: %s', (text, advice) => {
  expect(said(mendTime(text))).toBe(advice)
  expect(mendTime(text)?.kind).not.toBe('certain')
})

test.each([
  ['2hrs', '2 hours'],
  ['1 hr', '1 hour'],
  ['1.5 hours', '1 hour 30 minutes'],
  ['2 and a half hours', '2 hours 30 minutes'],
  ['90 mins', '90 minutes'],
  ['two hours', '2 hours'],
  ['1h 30m', '1 hour 30 minutes'],
  ['1h30', '1 hour 30 minutes'],
  ['an hour and a half', '1 hour 30 minutes'],
  ['90', undefined], // of what?
  ['all evening', undefined],
])('the length %j is %j', (text, length) => expect(mendDuration(text)).toBe(length))

test.each([
  ['about 2 hours', 'Write: 2 hours'],
  ['1:30', 'Write: 1 hour 30 minutes'],
  ['90', 'Write: 90 minutes'],
  ['2', 'Write: 2 hours'],
  ['a while', undefined],
])('the length %j may be: %s', (text, advice) => expect(said(nearlyDuration(text))).toBe(advice))

test.each([
  ['6.30-8pm', 'Write "18:30", and how long it lasts on a line of its own: lasts: 1 hour 30 minutes'],
  ['10am to noon', 'Write "10:00", and how long it lasts on a line of its own: lasts: 2 hours'],
  ['11-1pm', undefined],
])('the times %j may be: %s', (text, advice) => expect(said(mendTimes(text))).toBe(advice))

test.each([
  ['lnp at example.org', 'Write: lnp@example.org'],
  ['lnp@example,org', 'Write: lnp@example.org'],
  ['lnp@@example.org', 'Write: lnp@example.org'],
  ['lnp@example.org or sam@example.org', 'There is room for one address: write lnp@example.org.'],
  ['ask at the office', undefined],
])('the address %j may be: %s', (text, advice) => expect(said(mendEmail(text))).toBe(advice))

test.each([
  ['six', 'Write: 6'],
  ['second', 'Write: 2'],
  ['6 months', 'Write: 6'],
  ['some', undefined],
])('the number %j may be: %s', (text, advice) => expect(said(mendNumber(text))).toBe(advice))

test.each([
  ['1st Tuesday', 'first Tuesday'],
  ['every last friday of the month', 'last Friday'],
  ['Third Weds', 'third Wednesday'],
  ['second Tues', 'second Tuesday'],
  ['fifth Monday', undefined], // not every month has one
  ['first Tuesday of every other month', undefined],
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
  ['ZZ1 IAA', 'ZZ1 1AA'],
  ['ZZ1', undefined],
])('the postcode %j is %j', (text, postcode) => expect(mendPostcode(text)).toBe(postcode))

test.each([
  ['sumary', ['summary', 'wards', 'name'], 'summary'],
  ['Wards', ['summary', 'wards', 'name'], 'wards'],
  ['telephone', ['phone', 'email'], undefined],
  ['xyz', ['summary', 'wards'], undefined],
])('nearest to %j of %j is %j', (written, known, near) => expect(closest(written, known)).toBe(near))

test.each([
  ['https:/lnp.example.org', 'Write: https://lnp.example.org/'],
  ['https://lnp ,example.org/', 'Write: https://lnp.example.org/'],
  ['https://lnp.example,org', 'Write: https://lnp.example.org/'],
  ['https://lnp.example.org /', 'Write: https://lnp.example.org/'],
  ['lnp.example.org, www.example.org', undefined], // two of them
  ['lnp.example.org soon', undefined],
])('the address %j of a website may be: %s', (text, advice) => expect(said(mendSiteAddress(text))).toBe(advice))
