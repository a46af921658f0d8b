import { expect, test } from 'vitest'
import { isSucceeded } from '../../../scripts/model/succession.ts'
import { successorOf } from '../../../scripts/pages/entries/successor.ts'
import { sheetEditions } from '../../../scripts/sheets/information-sheets.ts'
import { area, briefly, faultsOf, sheet, siteOf } from '../../support/sites/content-in-memory.ts'
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
  const edition = sheetEditions(site, today).find(({ edition: of }) => of.kind === 'area' && of.id === 'canalside')
  expect(edition?.leaflet).toEqual(formats)
  const areasById = new Map(site.areas.map((each) => [each.id, each]))
  const [canal] = site.areas
  expect(canal && successorOf(canal, { areasById, today })?.ahead).toBe(ahead)
})

const linking = { 'sheets/welcome.md': sheet('[Print](/areas/canalside/leaflets/welcome-a4.pdf)\n') }

test.each([
  ['no day', passing(), ['sheets/welcome.md:9:9 link/broken']],
  ['a day gone by', passing('succeeded_on: 2020-01-01\n'), []],
  ['a day to come', passing('succeeded_on: 2060-01-01\n'), []],
])('a link to a leaflet of an area that passes with %s', (_, files, expected) =>
  expect(briefly(faultsOf({ ...files, ...linking }))).toEqual(expected),
)
