/**
 * Home says what on it is invented: the whole partnership, even before it has an area, or areas of a real one; and of
 * which sheet each leaflet is.
 */

import { expect, test } from 'vitest'
import { render as renderAreas } from '../../../layouts/pages/areas.ts'
import { render } from '../../../layouts/pages/home.11ty.ts'
import { leafletFormats } from '../../../scripts/model/information-sheet.ts'
import { areasPages } from '../../../scripts/pages/areas.ts'
import { homePage } from '../../../scripts/pages/home.ts'
import { gatherMaterial } from '../../../scripts/pages/material/gather.ts'
import { shelfOf } from '../../../scripts/pages/printed/leaflet-shelf.ts'
import { sheetEditions } from '../../../scripts/sheets/information-sheets.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { sheet, siteOf } from '../../support/sites/content-in-memory.ts'
import { materialOf } from '../../support/sites/sample-material.ts'
import { date, sampleArea, sampleSite } from '../../support/sites/sample-site.ts'

const { partnership } = sampleSite()
const real = sampleArea({ example: false })
const invented = sampleArea({ id: 'hilltop', name: 'Hilltop', example: true })

test.each([
  ['a partnership without areas', true, [], 'This partnership and its information sheets are invented'],
  ['a partnership', true, [invented], 'This partnership, its areas, officers, venues and dates are invented'],
  ['all areas', false, [invented], 'The areas on this page, with their wards, venues and dates, are invented'],
  [
    'one area',
    false,
    [real, invented],
    'Some of the areas on this page, with their wards, venues and dates, are invented',
  ],
  ['nothing', false, [real], undefined],
  ['nothing without areas', false, [], undefined],
])('%s', (_, example, areas, notice) => {
  const markup = render({ home: homePage(materialOf({ partnership: { ...partnership, example }, areas })) })
  expect(/<strong>Example\.<\/strong> (.*? are invented)/.exec(markup)?.[1]).toBe(notice)
})

test.each([
  [[real, invented], 'Find your area', true],
  [[real], 'Your area', false],
])('of areas: case %#, "%s" has a field to find it and all wards: %s', (areas, heading, hasField) => {
  const material = materialOf({ areas })
  const home = render({ home: homePage(material) })
  const [list] = areasPages(material).map((page) => renderAreas({ areas: page }))
  expect(/<h2 id="_areas">(.*?)<\/h2>/.exec(home)?.[1]).toBe(heading)
  expect([home.includes('id="_find"'), home.includes('id="_wards"'), list?.includes('id="_find"')]).toEqual(
    Array(3).fill(hasField),
  )
})

test.each([
  [['welcome'], ['A4 sheet']],
  [
    ['joining', 'welcome'],
    ['Joining', 'A4 sheet', 'Welcome', 'A4 sheet'],
  ],
])('the leaflets of %j stand under the headings %j', (ids, expected) => {
  const today = date('2026-11-22')
  const joining = sheet('Come along.\n').replace('title: Welcome', 'title: Joining')
  const site = siteOfDay(siteOf(ids.includes('joining') ? { 'sheets/joining.md': joining } : {}), today)
  const leaflets = ids.map((id) => ({
    ...({ address: `/leaflets/${id}-a4.pdf`, sheet: id, area: undefined, format: 'a4', ink: 'colour' } as const),
    ...{ pages: 1, code: 'K7M2QX', bytes: 13_000 },
  }))
  const home = homePage(gatherMaterial(site, sheetEditions(site), shelfOf(leaflets)))
  const section = /<section [^>]*aria-labelledby="_print">.*?<\/section>/s.exec(render({ home }))?.[0] ?? ''
  expect([...section.matchAll(/<h[34][^>]*>(?:<a[^>]*>)?([^<]*)/g)].map(([, words]) => words)).toEqual(expected)
})

/** Home of a partnership with so many sheets, each in all formats. */
function homeOf(count: number): string {
  const sheets = Array.from({ length: count }, (_, number) => `sheet-${number}`)
  const today = date('2026-11-22')
  const texts = Object.fromEntries(sheets.map((id) => [`sheets/${id}.md`, sheet('Come along.\n')]))
  const site = siteOfDay(siteOf(texts), today)
  const leaflets = sheets.flatMap((id) =>
    leafletFormats.map((format) => ({
      ...({ address: `/leaflets/${id}-${format}.pdf`, sheet: id, area: undefined, format, ink: 'colour' } as const),
      ...{ pages: 1, code: 'K7M2QX', bytes: 13_000 },
    })),
  )
  return render({ home: homePage(gatherMaterial(site, sheetEditions(site), shelfOf(leaflets))) })
}

// The folder has one sheet of its own.
test.each([
  [11, 12, undefined, true],
  [12, 12, 'All 13 information sheets', true],
  [25, 12, 'All 26 information sheets', false],
])('with %i more sheets, %i are introduced', (count, introduced, more, leafletsListed) => {
  const markup = homeOf(count)
  expect(markup.match(/Read the information sheet/g)).toHaveLength(introduced)
  expect(/All \d+ information sheets/.exec(markup)?.[0]).toBe(more)
  expect(markup.includes('href="/search/?kind=Information+sheet"')).toBe(more !== undefined)
  expect(markup.includes('/leaflets/sheet-0-a4.pdf')).toBe(leafletsListed)
  expect(markup.includes('Is a paper copy current?')).toBe(leafletsListed)
})

test('wards are in the order in which people count', () => {
  const areas = [sampleArea({ wards: ['Ward 10', 'Ward 9'] }), sampleArea({ id: 'hilltop', wards: ['Abbey'] })]
  const { wards } = homePage(materialOf({ areas }))
  expect(wards.map(({ ward }) => ward)).toEqual(['Abbey', 'Ward 9', 'Ward 10'])
})
