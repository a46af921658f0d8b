/** What the page of a venue shows: who meets there, and what it keeps. */

import { expect, test } from 'vitest'
import { render } from '../../../layouts/pages/venue.ts'
import { gatherMaterial } from '../../../scripts/pages/material/gather.ts'
import type { LeafletFile } from '../../../scripts/pages/printed/leaflet-file.ts'
import { shelfOf } from '../../../scripts/pages/printed/leaflet-shelf.ts'
import { venuePages } from '../../../scripts/pages/venue.ts'
import type { Edition, Sheet } from '../../../scripts/sheets/sheet.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { date, sampleArea, sampleCag, sampleContact, sampleSite, sampleVenue } from '../../support/sites/sample-site.ts'
import { viewed } from '../../support/sites/viewed.ts'

const today = date('2026-11-22')

const sheet = (id: string, edition: Edition): Sheet => ({
  id,
  file: `sheets/${id}.md`,
  edition,
  language: 'en-GB',
  title: id,
  shortTitle: id,
  label: 'Information sheet',
  lead: [],
  blocks: [],
  contact: sampleContact(),
  meetings: [],
  funding: [],
  updated: date('2026-11-01'),
  leaflet: ['a4'],
  poster: [],
})
const leaflet = (id: string, area: string | undefined): LeafletFile => ({
  address: `/${area ?? 'own'}/${id}.pdf`,
  sheet: id,
  area,
  format: 'a4',
  ink: 'colour',
  pages: 2,
  code: 'K7M2QX',
  bytes: 13_000,
})

test('a venue prints what it stocks: the partnership’s edition and those of the areas that meet there', () => {
  const library = sampleVenue({ stocks: ['what-is-a-cag'] })
  const areas = [
    sampleArea({ cags: [sampleCag({ venue: library })] }),
    sampleArea({ id: 'hilltop', name: 'Hilltop', cags: [sampleCag()] }),
  ]
  const editions = ['what-is-a-cag', 'coming-to-a-meeting'].flatMap((id) => [
    sheet(id, { kind: 'partnership' }),
    ...areas.map(({ id: area, name }) => sheet(id, { kind: 'area', id: area, name, example: false })),
  ])
  const leaflets = editions.map(({ id, edition }) => leaflet(id, edition.kind === 'area' ? edition.id : undefined))
  const material = gatherMaterial(
    siteOfDay(sampleSite({ venues: [library], areas }), today),
    editions,
    shelfOf(leaflets),
  )
  expect(
    viewed(venuePages(material))[0]?.sheets.map(({ name, leaflets: [first] }) => [name, first?.colour.address]),
  ).toEqual([
    ['what-is-a-cag', '/own/what-is-a-cag.pdf'],
    ['Canalside: what-is-a-cag', '/canalside/what-is-a-cag.pdf'],
  ])
})

test('a CAG that comes for some dates alone is not said to meet there by its monthly rule', () => {
  const [library, hall] = [sampleVenue(), sampleVenue({ id: 'hall', name: 'Town Hall' })]
  const dates = [{ date: date('2026-12-08'), cancelled: false, venue: hall }]
  const rule = { week: 'first', weekday: 'Tuesday' } as const
  const areas = [
    sampleArea({ cags: [sampleCag({ venue: library, meets: rule, dates })] }),
    sampleArea({ id: 'hilltop', name: 'Hilltop', cags: [sampleCag({ meets: rule, dates })] }),
  ]
  const material = gatherMaterial(siteOfDay(sampleSite({ venues: [library, hall], areas }), today), [], shelfOf([]))
  expect(viewed(venuePages(material)).map(({ cags }) => cags.map(({ when }) => when))).toEqual([
    ['First Tuesday of the month, 6pm to 8pm'],
    ['Some dates. It usually meets at Canalside Library', 'Some dates'],
  ])
})

/** A hall where many areas meet, each with a leaflet in stock there. */
const busy = (count: number) => {
  const hall = sampleVenue({ name: 'Town Hall', stocks: ['what-is-a-cag'] })
  const areas = Array.from({ length: count }, (_, index) =>
    sampleArea({ id: `a${index}`, name: `Area ${index}`, cags: [sampleCag({ venue: hall })] }),
  )
  const editions = areas.map(({ id, name }) => sheet('what-is-a-cag', { kind: 'area', id, name, example: false }))
  const leaflets = areas.map(({ id }) => leaflet('what-is-a-cag', id))
  return viewed(
    venuePages(gatherMaterial(siteOfDay(sampleSite({ venues: [hall], areas }), today), editions, shelfOf(leaflets))),
  )
}

test('a hall where everybody meets goes on over several pages, with nothing lost', () => {
  const pages = busy(120)
  expect(pages.map(({ title, frame }) => [title, frame.address])).toEqual([
    ['Town Hall', '/venues/library/'],
    ['Town Hall, page 2', '/venues/library/page/2/'],
    ['Town Hall, page 3', '/venues/library/page/3/'],
    ['Town Hall, page 4', '/venues/library/page/4/'],
  ])
  expect(pages.map(({ cags, sheets }) => [cags.length, sheets.length])).toEqual([
    [100, 0],
    [20, 40],
    [0, 50],
    [0, 30],
  ])
})

test('beyond 24 leaflets a list takes the place of cards, and still says how to print each', () => {
  const cardsOn = (count: number) => busy(count).map((venue) => [...render({ venue }).matchAll(/card leaf/g)].length)
  expect(cardsOn(24)).toEqual([24])
  expect(cardsOn(25)).toEqual([0])
  expect(busy(25).map((venue) => [...render({ venue }).matchAll(/A4 paper, both sides\./g)].length)).toEqual([25])
})

test('a venue where nothing is known to happen still has its page', () =>
  expect(
    venuePages(gatherMaterial(siteOfDay(sampleSite({ venues: [sampleVenue()] }), today), [], shelfOf([]))),
  ).toHaveLength(1))
