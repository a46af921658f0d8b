/** What an area's edition is called, wherever it is named: by a comma as on its leaflets, unless its title ends a sentence. */

import { expect, test } from 'vitest'
import { a4 } from '../../../scripts/leaflets/formats/formats.ts'
import { runningName } from '../../../scripts/leaflets/sides/running-name.ts'
import { titleOf } from '../../../scripts/model/sentences.ts'
import { leafletEntries } from '../../../scripts/pages/entries/leaflet-entry.ts'
import { gatherMaterial } from '../../../scripts/pages/material/gather.ts'
import { shelfOf } from '../../../scripts/pages/printed/leaflet-shelf.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { wordsOfRuns } from '../../../scripts/typeset/lines/runs.ts'
import { date, sampleArea, sampleSite } from '../../support/sites/sample-site.ts'

test.each([
  ['What is a CAG?', 'What is a CAG? Canalside'],
  ['Come along!', 'Come along! Canalside'],
  ['How we work', 'How we work, Canalside'],
])('%s', (title, expected) => {
  expect(titleOf(title, 'Canalside')).toBe(expected)
  const edition = { kind: 'area', id: 'canalside', name: 'Canalside', example: false } as const
  expect(wordsOfRuns(runningName({ shortTitle: title, edition }, a4.styles.body))).toBe(expected)
})

test('a leaflet to print is called so', () => {
  const file = {
    address: '/areas/canalside/leaflets/welcome-a4.pdf',
    sheet: 'welcome',
    area: 'canalside',
    format: 'a4',
    ink: 'colour',
    pages: 1,
    code: 'K7M2QX',
    bytes: 13_000,
  } as const
  const material = gatherMaterial(
    siteOfDay(sampleSite({ areas: [sampleArea()] }), date('2026-11-22')),
    [],
    shelfOf([file]),
  )
  expect(leafletEntries(material, 'canalside').map(({ of }) => of)).toEqual(['welcome, Canalside'])
})
