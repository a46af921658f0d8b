/** What values of one file mean together with what else is in the folder: times, dates, officers, headings, diagrams. */

import { expect, test } from 'vitest'
import { area, briefly, faultsOf, notes, sheet, siteOf } from '../../support/sites/content-in-memory.ts'

const canalside = 'areas/canalside/area.yaml'
const cag = 'areas/canalside/cags/safer-stronger.yaml'
const evening = 'areas/canalside/meetings/2026-11-03-evening.md'
const officers = (entry: string) => area(`checked: 2026-11-01\n`).replace('officers: []', `officers:\n  - { ${entry} }`)

test.each([
  ['2 hours', 'PT2H'],
  ['1 hour', 'PT1H'],
  ['90 minutes', 'PT90M'],
  ['45 minutes', 'PT45M'],
  ['1 hour 30 minutes', 'PT1H30M'],
])('%j is %s', (lasts, expected) => {
  const [first] = siteOf({ [cag]: `starts: "18:00"\nlasts: ${lasts}\n` }).areas
  expect(first?.cags[0]?.lasts.toString()).toBe(expected)
})

test.each(['2', '2h', 'two hours', '0 minutes', '1.5 hours', '30 minutes 1 hour', '2 Hours', '2  hours'])(
  '%j is no length of time',
  (lasts) => {
    const faults = faultsOf({ [cag]: `starts: "18:00"\nlasts: ${lasts}\n` })
    expect(briefly(faults)).toEqual([`${cag}:2:8 value/duration`])
  },
)

test.each([
  ['2', 2],
  ['02', 2],
  ['2.0', 2], // whole, as JSON Schema has it
  ['-1', -1],
])('order %s is %i', (order, expected) => {
  const [first] = siteOf({
    'sheets/welcome.md': sheet('Words.\n').replace('leaflet:', `order: ${order}\nleaflet:`),
  }).sheets
  expect(first?.order).toBe(expected)
})

test.each([
  ['LNP: Local Neighbourhood Partnership', 'roles', []],
  ['NPO: Neighbourhood Partnership Officer', 'roles', []],
  ['NPO: Non-profit organisation', 'roles', ['abbreviation/two-meanings']],
])('the glossary says %s', (entry, _, codes) => {
  expect(faultsOf({ 'glossary.yaml': `${entry}\n` }).map(({ code }) => code)).toEqual(codes)
})

test('a glossary entry comes before the partnership’s own name', () => {
  const meaning = (files: Record<string, string>) => siteOf(files).abbreviations.get('LNP')
  expect(meaning({})).toBe('Local Neighbourhood Partnerships')
  expect(meaning({ 'glossary.yaml': 'LNP: Local Neighbourhood Partnership\n' })).toBe('Local Neighbourhood Partnership')
})

test.each([
  ['date: 2026-12-01, cancelled: true, instead: 2026-12-08', ['cag/instead-no-date']],
  ['date: 2026-12-01, cancelled: true, instead: 2027-01-05', []], // another first Tuesday
  ['date: 2026-12-01, cancelled: true, instead: 2026-12-01', ['cag/instead-no-date']],
  ['date: 2026-12-02, cancelled: true', ['cag/cancelled-no-date']],
  ['date: 2026-12-08', []],
  ['date: 2026-12-08, instead: 2027-01-05', ['cag/instead-not-cancelled']],
  ['date: 2026-12-08 }, { date: 2026-12-08', ['cag/date-twice']],
])('the first Tuesday of each month, and { %s }', (entry, codes) => {
  const faults = faultsOf({ [cag]: `meets: first Tuesday\nstarts: "18:00"\nlasts: 2 hours\ndates: [{ ${entry} }]\n` })
  expect(faults.map(({ code }) => code)).toEqual(codes)
})

test.each([
  ['role: npo, phone: "01632 960123"', []],
  ['role: npo, phone: "101"', []],
  ['role: npo, phone: "01922 654703"', []], // the partnership's own
  ['role: npo, phone: "0121 234 5678"', ['phone/real-in-example']],
  ['role: npo, phone: "07700 900123"', ['officer/mobile']],
  ['role: npo, phone: "07700 900123", work: true', []],
  ['role: npo, phone: "01632960123"', ['phone/spacing']],
  ['role: npo, email: sam@gmail.com', ['officer/free-mail']],
  ['role: npo, email: sam@yahoo.co.uk', ['officer/free-mail']],
  ['role: npo, email: sam@mail.ru', ['officer/free-mail']],
  ['role: npo, email: sam@gmail.com, work: true', []],
  ['role: npo, email: sam@mail.example.org', []],
])('an officer of an invented area { %s }', (entry, codes) => {
  expect(faultsOf({ [canalside]: officers(entry) }).map(({ code }) => code)).toEqual(codes)
})

test('a number kept for drama is refused where nothing is invented', () => {
  const real = area('contact: { phone: "01632 960123" }\n').replace('example: true\n', '')
  expect(briefly(faultsOf({ [canalside]: real }))).toEqual([`${canalside}:5:19 phone/drama`])
})

test.each([
  ['example: true\n', true],
  ['', false],
])('a group is as invented as its partnership: %j', (more, example) => {
  const partnership = `name: LNPs\nabbreviation: LNP\n${more}url: https://lnp.example.org/\nabout: Neighbours.\ncontact: { phone: "01922 654703", purpose: dates }\naccessibility: { prepared: 2026-11-22, reviewed: 2026-11-22 }\n`
  const files = { 'partnership.yaml': partnership, 'groups/board/group.yaml': 'name: Board\nabout: Money.\n' }
  expect(siteOf(files).groups).toMatchObject([{ id: 'board', example }])
})

test.each([
  ['## Discussion\n\nTalk.\n\n## Next steps\n\nWalk.', []],
  ['## DISCUSSION:\n\nTalk.\n\n## Next Steps :\n\nWalk.', []],
  ['## Background\n\nIt rained.\n\n## Discussion\n\nTalk.\n\n## Votes\n\nNone.\n\n## Next steps\n\nWalk.', []],
  ['## Next steps\n\nWalk.\n\n## Discussion\n\nTalk.', ['notes/headings']],
  ['## Discussion\n\nTalk.\n\n## Next steps', ['heading/alone']],
  ['## Discussion\n\nTalk.', ['notes/headings']],
  ['Talk.', ['notes/headings', 'notes/headings']],
])('notes with %j', (body, codes) => {
  expect(faultsOf({ [evening]: notes(body) }).map(({ code }) => code)).toEqual(codes)
})

test.each([
  ['2010-10-initial-meeting-notes', '2010-10'],
  ['2010-10-12-x', '2010-10-12'],
  ['2010-10-2nd-meeting', '2010-10'],
])('notes named %s are of %s', (name, date) => {
  const site = siteOf({ [`areas/canalside/meetings/${name}.md`]: notes() })
  expect(site.areas[0]?.notes.find(({ id }) => id === name)?.date.toString()).toBe(date)
})

test.each([
  ['[a, b]', []],
  ['[a, b], [b, a]', []],
  ['[a, b], [a, b]', ['diagram/arrow-twice']],
  ['[a, c]', ['diagram/unknown-step']],
  ['[a, a], [a, b]', ['diagram/arrow-to-itself']],
  ['[a, a, again], [a, b]', []],
  ['[a, a]', ['diagram/apart']],
])('a diagram with the arrows %s', (arrows, codes) => {
  const source = `title: T\ndescription: D.\nsteps: [{ id: a, label: A }, { id: b, label: B }]\nthen: [${arrows}]\n`
  expect(faultsOf({ 'diagrams/d.yaml': source }).map(({ code }) => code)).toEqual(codes)
})

test('a diagram in two pieces, or with one id twice', () => {
  const steps = (ids: string) => `steps: [${[...ids].map((id) => `{ id: ${id}, label: ${id} }`).join(', ')}]`
  const codes = (source: string) =>
    faultsOf({ 'diagrams/d.yaml': `title: T\ndescription: D.\n${source}\n` }).map(({ code }) => code)
  expect(codes(`${steps('abcd')}\nthen: [[a, b], [c, d]]`)).toEqual(['diagram/apart'])
  expect(codes(`${steps('aba')}\nthen: [[a, b]]`)).toContain('diagram/step-twice')
})
