/** The page of all leaflets: each is there once, and found by its name. */

import { expect, test } from 'vitest'
import { render } from '../../../layouts/pages/leaflets.ts'
import type { InformationSheet } from '../../../scripts/model/information-sheet.ts'
import { type LeafletsPage, leafletsPages } from '../../../scripts/pages/leaflets.ts'
import { gatherMaterial } from '../../../scripts/pages/material/gather.ts'
import { shelfOf } from '../../../scripts/pages/printed/leaflet-shelf.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { date, sampleArea, sampleSite } from '../../support/sites/sample-site.ts'
import { viewed } from '../../support/sites/viewed.ts'

const sheet = (id: string): InformationSheet => ({
  id,
  file: `sheets/${id}.md`,
  title: id,
  shortTitle: id,
  label: 'Information sheet',
  summary: 'What it is.',
  editions: ['partnership', 'areas'],
  leaflet: ['a4'],
  poster: [],
  funding: [],
  updated: date('2026-11-01'),
  quoted: false,
  body: [],
})

/** The pages of leaflets of a partnership with one area and these sheets. */
function pagesOf(sheets: readonly string[]): readonly LeafletsPage[] {
  const leaflets = sheets.flatMap((id) =>
    [undefined, 'canalside'].map((area) => ({
      address: `/${area ?? 'own'}/${id}.pdf`,
      sheet: id,
      area,
      format: 'a4' as const,
      ink: 'colour' as const,
      pages: 2,
      code: 'K7M2QX',
      bytes: 13_000,
    })),
  )
  const site = sampleSite({ sheets: sheets.map(sheet), areas: [sampleArea()] })
  return viewed(leafletsPages(gatherMaterial(siteOfDay(site, date('2026-11-22')), [], shelfOf(leaflets))))
}

function pageOf(sheets: readonly string[]): string {
  const [leaflets] = pagesOf(sheets)
  if (leaflets === undefined) throw new Error('There is no page of leaflets.')
  return render({ leaflets })
}

const all = (markup: string, attribute: string): readonly string[] =>
  [...markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value)

test('each part has a name of its own, though every sheet has editions for each area', () => {
  const names = all(pageOf(['coming', 'going']), 'aria-labelledby')
  expect(names.filter((name) => name.includes('_areas-'))).toEqual([
    '_sheet-coming _areas-coming',
    '_sheet-going _areas-going',
  ])
  expect(new Set(names).size).toBe(names.length)
})

test('an id stands once, whatever the sheets are called', () => {
  const ids = all(pageOf(['staff', 'staff-areas', 'roof', 'areas-staff']), 'id')
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted())
})

test('a format that an area’s edition lacks is named in its place: on a phone the table has no heads', () => {
  const own = { sheet: 'coming', ink: 'colour', pages: 2, code: 'K7M2QX', bytes: 13_000 } as const
  const shelf = shelfOf([
    { ...own, area: 'canalside', format: 'a4', address: '/canalside/coming.pdf' },
    { ...own, area: 'hilltop', format: 'a4-large-print', address: '/hilltop/coming.pdf' },
  ])
  const areas = [sampleArea(), sampleArea({ id: 'hilltop', name: 'Hilltop' })]
  const site = sampleSite({ sheets: [sheet('coming')], areas })
  const [leaflets] = viewed(leafletsPages(gatherMaterial(siteOfDay(site, date('2026-11-22')), [], shelf)))
  const markup = leaflets && render({ leaflets })
  expect(markup?.match(/<td>[^<]*: none<\/td>/g)).toEqual(['<td>Large print: none</td>', '<td>A4 sheet: none</td>'])
})

test('no more than a hundred leaflets stand on a page: the partnership’s own, then those of the areas', () => {
  const sheets = Array.from({ length: 60 }, (_, number) => `sheet-${number}`)
  const pages = pagesOf(sheets).map((each) => ({
    address: each.list.address,
    own: each.sheets.reduce((sum, { own }) => sum + own.length, 0),
    ofAreas: each.sheets.reduce((sum, { areas }) => sum + areas.length, 0),
  }))
  expect(pages).toEqual([
    { address: '/leaflets/', own: 60, ofAreas: 40 },
    { address: '/leaflets/page/2/', own: 0, ofAreas: 20 },
  ])
  expect(pagesOf([...sheets, ...sheets.map((id) => `${id}-too`)]).map((each) => each.list.entries.length)).toEqual([
    100, 100, 40,
  ])
})
