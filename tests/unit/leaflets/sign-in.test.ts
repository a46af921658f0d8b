/** The sign-in sheet of a CAG: for whom there is one, what it says, and room to write. */

import { describe, expect, test } from 'vitest'
import { breachesOf } from '../../../scripts/clear-print/rules.ts'
import { readPrint } from '../../../scripts/funding/read-print.ts'
import { signInFile, typesetSignIn } from '../../../scripts/leaflets/documents/sign-in.ts'
import type { SignInDocument } from '../../../scripts/leaflets/documents/sign-in-document.ts'
import { notesA4 } from '../../../scripts/leaflets/formats/formats.ts'
import type { Funder } from '../../../scripts/model/funder.ts'
import { signInSheets } from '../../../scripts/pages/sign-ins.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { dueTo, everyFunder, funders, printFaults } from '../../support/faults/funded.ts'
import { leafletContext } from '../../support/paper/seed-sheet.ts'
import { date, phone, sampleArea, sampleCag, sampleSite, sampleVenue } from '../../support/sites/sample-site.ts'

const today = date('2026-11-22')
const reach = { kind: 'phone', phone: phone('01922 654703') } as const

function sheets(funding: readonly Funder[], cag = {}, privacy: object = { contact: reach, attendanceMonths: 6 }) {
  const { partnership } = sampleSite()
  const site = sampleSite({
    partnership: { ...partnership, funding, privacy: { attendanceMonths: 24, ...privacy } },
    areas: [sampleArea({ cags: [sampleCag(cag)] })],
  })
  return signInSheets(siteOfDay(site, today))
}

const dated = { dates: [{ date: date('2026-12-08'), cancelled: false }], venue: sampleVenue() }
const erdf = [funders['eu-2000-2006']]
const one = (list: readonly SignInDocument[]): SignInDocument => {
  const [sheet] = list
  if (sheet === undefined) throw new Error('There is no sheet.')
  return sheet
}

describe('there is one', () => {
  test.each([
    ['under rules of the European Union', sheets(erdf), 1],
    ['for a funder without rules', sheets([funders.none]), 1],
    ['where nobody pays', sheets([]), 1],
    ['with nobody to ask about the names', sheets(erdf, {}, { attendanceMonths: 24 }), 0],
  ])('%s', (_, list, count) => expect(list).toHaveLength(count))
})

test('it says where and when the next meeting is, and why names are asked for', () => {
  const sheet = one(sheets(erdf, dated))
  expect(sheet.facts).toEqual([
    { term: 'Venue', words: 'Canalside Library, 12 Wharf Street, Exampleton, ZZ1 1AA' },
    { term: 'Date', words: 'Tuesday 8 December 2026' },
    { term: 'Time', words: '6pm to 8pm' },
  ])
  expect(sheet.why).toBe(
    'Why we ask: your name shows the European Regional Development Fund that this meeting took place. Local Neighbourhood Partnerships keeps this sheet for 6 months. To see what it says about you, or to be taken off it, call 01922 654703.',
  )
})

test('only a fund of the European Union is said to ask who came', () => {
  const lottery = { ...funders.none, fund: 'The Lottery' }
  expect(one(sheets([...erdf, lottery])).why).toMatch(
    /^Why we ask: your name shows the European Regional Development Fund that /,
  )
  for (const funding of [[lottery], []])
    expect(one(sheets(funding)).why).toMatch(/^Why we ask: your name shows that this meeting took place\. /)
})

test('what is not known is a line to write on', () => {
  const sheet = one(sheets(erdf))
  expect(sheet.facts.map(({ words }) => words)).toEqual([undefined, undefined, '6pm to 8pm'])
  expect(typesetSignIn(sheet, leafletContext).ok).toBe(true)
})

const trusts = (ids: string, statement: string = funders.none.statement): readonly Funder[] =>
  [...ids].map((id) => ({ ...funders.none, id, statement, fund: `The ${id} Fund` }))
const thanks = 'Made possible with the money of everybody who came to the fair, to whom we say our thanks'
test.each([
  ['no funder', [], 6],
  ['one funder', erdf, 6],
  ['four funders', everyFunder, 6],
  ['nine funders', [...everyFunder, ...trusts('abcde')], 6],
  ['ten funders of many words', [...everyFunder, ...trusts('abcdef', thanks)], 3],
])('with %s there are lines at least 9 mm apart, and the acknowledgement in black artwork', (_, funding, fewest) => {
  const sheet = one(sheets(funding, dated))
  const made = signInFile(sheet, leafletContext)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  const [side, ...more] = readPrint(made.value.bytes)?.sides ?? []
  expect(more).toEqual([])
  const lines = (side?.items ?? [])
    .filter(
      ({ kind, box }) =>
        kind === 'path' && box.left < 23 && Math.abs(box.right - 100) < 1 && box.bottom - box.top < 0.4,
    )
    .map(({ box }) => box.bottom)
  const gaps = lines.slice(1).map((line, index) => line - (lines[index] ?? 0))
  expect(lines.length).toBeGreaterThanOrEqual(fewest)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(9)
  expect(printFaults(made.value.bytes, dueTo(funding, { artwork: 'black' }))).toEqual([])
})

const tooLong = 'The very long name of a place '.repeat(120).trim()
test.each([
  [
    'venue',
    { ...dated, venue: sampleVenue({ name: tooLong }) },
    'venues/library.yaml',
    'The name and the address of the venue',
  ],
  [
    'address',
    { ...dated, venue: sampleVenue({ address: tooLong }) },
    'venues/library.yaml',
    'The name and the address of the venue',
  ],
  [
    'kind of CAG',
    { ...dated, type: { ...sampleCag().type, name: tooLong } },
    'cag-types/safer-stronger.yaml',
    'The words of the name of this kind of CAG',
  ],
])('without room for lines the words that take it are told where they were written: %s', (_, cag, file, of) => {
  const source = { text: `# As short as it can be.\nname: ${tooLong}\n` }
  const made = typesetSignIn(one(sheets(erdf, cag)), { ...leafletContext, sources: new Map([[file, source]]) })
  expect(made.ok ? [] : made.diagnostics).toMatchObject([
    {
      code: 'leaflet/does-not-fit',
      file,
      span: { line: 2, column: 7 },
      message: `${of} leave no room for 3 lines on a sheet to sign in on.`,
      hint: expect.stringMatching(/^Shorten them: on "Sign-in sheet, .+" they are \d+ mm too tall\.$/),
    },
  ])
})

test('it keeps the rules of clear print', () => {
  const made = typesetSignIn(one(sheets(erdf, dated)), leafletContext)
  expect(made.ok && breachesOf(made.value, notesA4)).toEqual([])
})
