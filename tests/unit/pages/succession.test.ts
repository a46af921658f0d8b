/** An area that becomes part of another: before the day, on it, and after. */

import { expect, test } from 'vitest'
import { isSucceeded } from '../../../scripts/model/succession.ts'
import { successorOf } from '../../../scripts/pages/entries/successor.ts'
import { gatherMaterial } from '../../../scripts/pages/material/gather.ts'
import { shelfOf } from '../../../scripts/pages/printed/leaflet-shelf.ts'
import { cagAddress, leafletAddress, sheetAddress, signInAddress } from '../../../scripts/routes.ts'
import { sheetEditions } from '../../../scripts/sheets/information-sheets.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { area, briefly, faultsOf, notes, sheet, siteOf, text } from '../../support/sites/content-in-memory.ts'
import { date } from '../../support/sites/sample-site.ts'

const canalside = 'areas/canalside/area.yaml'
const hilltop = { 'areas/hilltop/area.yaml': area().replace('Canalside', 'Hilltop') }
const passing = (more = '') => ({ ...hilltop, [canalside]: area(`succeeded_by: hilltop\n${more}`) })
const today = date('2026-11-22')

test.each([
  ['without a day', {}, true],
  ['today', { succeededOn: date('2026-11-22') }, true],
  ['long ago', { succeededOn: date('2020-01-01') }, true],
  ['tomorrow', { succeededOn: date('2026-11-23') }, false],
])('an area that passes to another %s', (_, on, expected) =>
  expect(isSucceeded({ succeededBy: 'hilltop', ...on }, today)).toBe(expected),
)

test('an area on its own is not succeeded', () => expect(isSucceeded({}, today)).toBe(false))

test.each([
  ['2026-11-23', ['a4'], true],
  ['2026-11-22', [], false],
])('of an area that passes on %s the leaflets are %j', (day, formats, ahead) => {
  const site = siteOf(passing(`succeeded_on: ${day}\n`))
  const edition = sheetEditions(siteOfDay(site, today)).find(
    ({ edition: of }) => of.kind === 'area' && of.id === 'canalside',
  )
  expect(edition?.leaflet).toEqual(formats)
  const areasById = new Map(site.areas.map((each) => [each.id, each]))
  const [canal] = site.areas
  expect(canal && successorOf(canal, { areasById, today })?.ahead).toBe(ahead)
})

/** North became part of Middle, and Middle part of Whole, each on its day; `undefined` where the content gives none. */
const merged = (north: string | undefined, middle: string | undefined) => {
  const passes = (name: string, to: string, day: string | undefined) =>
    `${area(`succeeded_by: ${to}\n${day === undefined ? '' : `succeeded_on: ${day}\n`}`).replace('Canalside', name)}contact: { phone: "01632 960701" }\n`
  return siteOf({
    'areas/north/area.yaml': passes('North', 'middle', north),
    'areas/middle/area.yaml': passes('Middle', 'whole', middle),
    'areas/whole/area.yaml': `${area().replace('Canalside', 'Whole')}contact: { phone: "01632 960702" }\n`,
  })
}

test.each([
  ['2025-04-01', '2026-11-22', 'Whole', '2026-11-22', '01632 960702'], // on the very day
  ['2026-11-01', '2025-04-01', 'Whole', '2026-11-01', '01632 960702'],
  ['2025-04-01', '2026-11-23', 'Middle', '2025-04-01', '01632 960701'], // tomorrow
  ['2027-04-01', '2025-04-01', 'Whole', '2027-04-01', '01632 960701'], // will be part of what it leads to by then
  [undefined, '2025-04-01', 'Whole', undefined, '01632 960702'], // since when cannot be known
  ['2025-04-01', undefined, 'Whole', undefined, '01632 960702'],
])(
  'North, to Middle on %s, and Middle to Whole on %s: leads to %s, since %s, and is called on %s',
  (north, middle, to, on, phone) => {
    const site = merged(north, middle)
    const areasById = new Map(site.areas.map((each) => [each.id, each]))
    const successor = successorOf(areasById.get('north') ?? {}, { areasById, today })
    expect([successor?.name, successor?.on?.datetime]).toEqual([to, on])
    const shown = siteOfDay(site, today).areas.find(({ id }) => id === 'north')
    expect(shown?.contact.phone.text).toBe(phone)
  },
)

test.each([
  ['2026-11-22', 0],
  ['2026-11-23', 1],
])('of an area that passes on %s, %i officers are shown, and the page of all officers stays', (day, count) => {
  const site = siteOf(passing(`succeeded_on: ${day}\n`))
  const officers = [{ role: { id: 'npo', name: 'Partnership Officer' }, name: 'Sam Okafor' }]
  const areas = site.areas.map((each) => (each.succeededBy === undefined ? each : { ...each, roster: { officers } }))
  const shown = siteOfDay({ ...site, areas }, today)
  expect(shown.areas[0]?.roster.officers).toHaveLength(count)
  expect(gatherMaterial(shown, [], shelfOf([])).sections).toContain('officers')
})

const linking = { 'sheets/welcome.md': sheet('[Print](/areas/canalside/leaflets/welcome-a4.pdf)\n') }

test.each([
  ['no day', passing(), ['sheets/welcome.md:9:9 link/broken']],
  ['a day gone by', passing('succeeded_on: 2020-01-01\n'), []],
  ['a day to come', passing('succeeded_on: 2060-01-01\n'), []],
])('a link to a leaflet of an area that passes with %s', (_, files, expected) =>
  expect(briefly(faultsOf({ ...files, ...linking }))).toEqual(expected),
)

const partnership = text(`
  name: Local Neighbourhood Partnerships
  abbreviation: LNP
  url: https://lnp.example.org/
  about: Neighbours who meet.
  contact: { phone: "01922 654703", purpose: venue details and dates }
  accessibility: { prepared: 2026-11-22, reviewed: 2026-11-22 }
`)
const wording = (block: { readonly kind: string } | undefined): string => JSON.stringify(block) ?? ''

test('from the day on, what leads to something that is no longer printed leads to its page', () => {
  const leaflet = leafletAddress('welcome', 'a4-large-print', 'canalside', 'black')
  const signIn = signInAddress(cagAddress('canalside', 'safer-stronger'))
  const links = `- **[Print](${leaflet})** or [another](${leafletAddress('welcome', 'a4', 'hilltop', 'colour')})\n\n| a |\n| --- |\n| [Sign](${signIn}) |\n`
  const inFull = 'https://lnp.example.org'
  const site = siteOf({
    ...passing('succeeded_on: 2026-11-23\n'),
    'partnership.yaml': `${partnership}privacy: { contact: dpo@example.org }\nalert: { text: Closed, from: 2026-11-01, until: 2026-12-01, link: ${leaflet} }\nredirects: { /old/: ${leaflet} }\n`,
    'sheets/welcome.md': sheet(links).replace('[a4]', '[a4, a4-large-print]'),
    'areas/hilltop/about.md': `> [Print](${leaflet}) or [sign](${inFull}${signIn})\n`,
    'areas/hilltop/meetings/2026-11-03-evening.md': notes(
      `## Discussion\n\n[Print](${leaflet})\n\n## Next steps\n\nWalk.\n`,
    ),
  })
  const [before, after] = ['2026-11-22', '2026-11-23'].map((day) => {
    const { partnership: own, sheets, areas } = siteOfDay(site, date(day))
    const hilltop = areas.find(({ id }) => id === 'hilltop')
    return wording({ kind: 'all', ...{ own, sheets, about: hilltop?.about, notes: hilltop?.notes } })
  })
  expect(before?.split(leaflet).length).toBe(7) // in the text of the notes, and among its links
  expect(before).toContain(`"${inFull}${signIn}"`)
  expect(after).toBe(
    before
      ?.replaceAll(leaflet, sheetAddress('welcome', 'canalside'))
      .replaceAll(`${inFull}${signIn}`, signIn)
      .replaceAll(signIn, cagAddress('canalside', 'safer-stronger')),
  )
})
