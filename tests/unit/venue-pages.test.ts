import { expect, test } from 'vitest'
import { gatherMaterial } from '../../scripts/pages/gather.ts'
import type { LeafletFile } from '../../scripts/pages/leaflet-file.ts'
import { venuePages } from '../../scripts/pages/venue.ts'
import type { Edition, Sheet } from '../../scripts/sheets/sheet.ts'
import { date, sampleArea, sampleCag, sampleContact, sampleSite, sampleVenue } from '../support/sample-site.ts'

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
  const material = gatherMaterial(sampleSite({ venues: [library], areas }), editions, leaflets, date('2026-11-22'))
  expect(venuePages(material)[0]?.sheets.map(({ name, leaflets: [first] }) => [name, first?.colour.address])).toEqual([
    ['what-is-a-cag', '/own/what-is-a-cag.pdf'],
    ['Canalside: what-is-a-cag', '/canalside/what-is-a-cag.pdf'],
  ])
})
