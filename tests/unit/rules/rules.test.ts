/** The editorial rules on a good site and on the same with one thing wrong. */

import { expect, test } from 'vitest'
import { checkSite } from '../../../scripts/rules/rules.ts'
import { area, sheet, siteOf, text } from '../../support/sites/content-in-memory.ts'
import { date } from '../../support/sites/sample-site.ts'

type Files = Readonly<Record<string, string>>

const canalside = 'areas/canalside/area.yaml'
const today = date('2026-11-22')
const told = (files: Files, day = today) =>
  checkSite(siteOf({ ...reachable, ...files }), day).map(({ severity, code }) => `${severity} ${code}`)

const partnership = (more = '', dates = 'prepared: 2026-11-22, reviewed: 2026-11-22'): Files => ({
  'partnership.yaml': text(`
    name: Local Neighbourhood Partnerships
    abbreviation: LNP
    url: https://lnp.example.org/
    about: Neighbours who meet.
    contact: { phone: "01922 654703", purpose: venue details and dates${more} }
    accessibility: { ${dates} }
  `),
})
const reachable = partnership(', relay: true')

test('nothing is wrong with the site of these tests', () => expect(told({})).toEqual([]))

const funder = (fields: string): Files => ({
  'sheets/welcome.md': sheet('Come along.', 'funding: [erdf]\n'),
  'funding.yaml': `erdf: { fund: European Regional Development Fund, ${fields} }\n`,
})

test.each([
  ['rules: eu-2000-2006, emblem: eu, statement: Project Part-Financed by the European Union', []],
  ['rules: eu-2000-2006, emblem: eu, statement: Part-financed by the EU', ['error funding/words']],
  ['rules: eu-2014-2020, emblem: eu, statement: European union', ['error funding/words']],
  ['rules: eu-2014-2020, emblem: eu, statement: European  Union', []],
  ['rules: eu-2000-2006, emblem: none, statement: European Union', ['error funding/emblem']],
  ['rules: eu-2014-2020, statement: European Union', ['error funding/emblem']],
  ['rules: eu-2007-2013, emblem: eu, statement: European Union', ['error funding/tagline']],
  ['rules: eu-2007-2013, emblem: eu, statement: European Union, tagline: Investing in your future', []],
  ['rules: eu-2014-2020, emblem: eu, statement: European Union', []], // a tagline is asked for from 2007 to 2013 only
  ['rules: none, statement: Paid for by players', ['warning funding/no-rules']],
  ['rules: none, statement: Paid for by players, from: 2022-01-01', []], // of a programme with other rules
  ['rules: eu-2007-2013, statement: The EU', ['error funding/words', 'error funding/tagline', 'error funding/emblem']],
])('a funder with %s', (fields, expected) => expect(told(funder(fields))).toEqual(expected))

test('a funding error names the regulation', () => {
  const [finding] = checkSite(
    siteOf({ ...reachable, ...funder('rules: eu-2014-2020, statement: European Union') }),
    today,
  )
  expect(finding?.message).toContain('Implementing Regulation (EU) 821/2014, article 4(1)')
  expect(finding?.place).toEqual({ file: 'funding.yaml', path: ['erdf', 'emblem'] })
})

const roster = (checked: string, example: boolean, officers = '[{ role: npo }]'): Files => ({
  [canalside]: area(`checked: ${checked}\n`)
    .replace('officers: []', `officers: ${officers}`)
    .replace('example: true', `example: ${example}`),
})

const passedOn = (day: string): Files => ({
  'areas/hilltop/area.yaml': area().replace('Canalside', 'Hilltop'),
  [canalside]: `${roster('2019-05-21', false)[canalside]}succeeded_by: hilltop\nsucceeded_on: ${day}\n`,
})

test.each([
  ['half a year ago to the day', roster('2026-05-22', false), []],
  ['a day longer ago', roster('2026-05-21', false), ['warning roster/not-checked-lately']],
  ['years ago', roster('2019-05-21', false), ['warning roster/not-checked-lately']],
  ['years ago, of an example', roster('2019-05-21', true), []],
  ['years ago, of nobody', roster('2019-05-21', false, '[]'), []],
  ['years ago, of an area that is part of another', passedOn('2026-11-22'), []],
  ['years ago, of an area that will be tomorrow', passedOn('2026-11-23'), ['warning roster/not-checked-lately']],
])('a roster checked %s', (_, files, expected) => expect(told(files)).toEqual(expected))

test.each([
  ['2026-11-23', []],
  ['2026-11-22', ['warning sheet/review-due']], // from that day on
  ['2020-01-01', ['warning sheet/review-due']],
])('a sheet to be read again by %s', (day, expected) =>
  expect(told({ 'sheets/welcome.md': sheet('Come along.', `review_by: ${day}\n`) })).toEqual(expected),
)

test.each([
  ['2025-11-22', []],
  ['2025-11-21', ['warning accessibility/review-due']],
])('an accessibility statement reviewed on %s', (day, expected) =>
  expect(told(partnership(', relay: true', `prepared: 2020-01-01, reviewed: ${day}`))).toEqual(expected),
)

const ahead = 'warning date/ahead'

test.each([
  ['the statement prepared', partnership(', relay: true', 'prepared: 2026-11-23, reviewed: 2026-11-22'), [ahead]],
  ['the statement reviewed', partnership(', relay: true', 'prepared: 2026-11-22, reviewed: 2026-11-23'), [ahead]],
  ['both', partnership(', relay: true', 'prepared: 2027-11-22, reviewed: 2027-11-22'), [ahead, ahead]],
  ['a sheet updated', { 'sheets/welcome.md': sheet('Come.').replace('2026-11-22', '2026-11-23') }, [ahead]],
  ['a roster checked', roster('2026-11-23', true), [ahead]],
  ['a roster checked today', roster('2026-11-22', true), []],
])('%s tomorrow, it says', (_, files, expected) => expect(told(files)).toEqual(expected))

const monthly = (more: string): Files => ({
  ...roster('2026-08-01', false),
  'areas/canalside/cags/safer-stronger.yaml': `meets: last Friday\nstarts: "18:00"\nlasts: 2 hours\n${more}`,
})

test.each([
  ['is announced for 25 December', '2026-11-22', '', ['warning cag/on-holiday']],
  ['is announced for it so early that nobody can know', '2026-09-01', '', []],
  ['is not: it was cancelled', '2026-11-22', 'dates: [{ date: 2026-12-25, cancelled: true }]\n', []],
  ['is meant to be then', '2026-11-22', 'dates: [{ date: 2026-12-25 }]\n', []],
])('a meeting by rule %s', (_, day, more, expected) => {
  expect(told(monthly(more), date(day)).filter((each) => each.includes('holiday'))).toEqual(expected)
})

/** Canalside's CAG in an area that passes to Hilltop on a day. */
const passing = (day: string, cag: string): Files => {
  const canal = area(`succeeded_by: hilltop\nsucceeded_on: ${day}\n`).replace('example: true\n', '')
  return {
    [canalside]: canal,
    'areas/hilltop/area.yaml': area().replace('Canalside', 'Hilltop'),
    'areas/canalside/cags/safer-stronger.yaml': `starts: "18:00"\nlasts: 2 hours\n${cag}`,
  }
}

test.each([
  ['an earlier day: it needs no date', '2026-11-01', 'dates: [{ date: 2026-03-03 }]\n', []],
  ['a later day: until then it does', '2027-01-01', 'dates: [{ date: 2026-03-03 }]\n', ['warning cag/no-dates-left']],
  ['a day before Christmas: it does not meet then', '2026-11-01', 'meets: last Friday\n', []],
  ['a day after Christmas: it does', '2027-01-01', 'meets: last Friday\n', ['warning cag/on-holiday']],
])('a CAG of an area that passes to another on %s', (_, day, cag, expected) =>
  expect(told(passing(day, cag)).filter((each) => each.includes(' cag/'))).toEqual(expected),
)

const alone = 'warning contact/telephone-alone'

test.each([
  ['', [alone]],
  [', hours: Mondays', [alone]],
  [', relay: false', [alone]],
  [', relay: true', []],
  [', email: lnp@example.org', []],
  [', text: "07700 900123"', []],
])('a partnership with a telephone%s', (more, expected) => {
  const files = more.includes('07700') ? { 'partnership.yaml': example(partnership(more)) } : partnership(more)
  expect(told(files)).toEqual(expected)
})

/** Numbers for drama are for examples alone. */
const example = (files: Files): string => (files['partnership.yaml'] ?? '').replace('url:', 'example: true\nurl:')

test('what is due today is due ever after, and never an error', () => {
  const files = { ...roster('2026-01-01', false), 'sheets/welcome.md': sheet('Come.', 'review_by: 2026-12-01\n') }
  for (const day of ['2027-12-01', '2030-01-01', '2045-06-30']) {
    const due = told(files, date(day)).filter((each) => each !== 'warning cag/on-holiday') // which comes and goes
    expect(due).toEqual([
      'warning roster/not-checked-lately',
      'warning sheet/review-due',
      'warning accessibility/review-due',
    ])
  }
})
