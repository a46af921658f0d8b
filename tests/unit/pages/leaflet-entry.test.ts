/** A leaflet as pages offer it: what it is called, and how to print it. */

import { expect, test } from 'vitest'
import type { LeafletFormat } from '../../../scripts/model/information-sheet.ts'
import { leafletEntries } from '../../../scripts/pages/entries/leaflet-entry.ts'
import { gatherMaterial } from '../../../scripts/pages/material/gather.ts'
import { shelfOf } from '../../../scripts/pages/printed/leaflet-shelf.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { date, sampleSite } from '../../support/sites/sample-site.ts'

const entryOf = (format: LeafletFormat, pages: number) => {
  const file = {
    address: `/leaflets/welcome-${format}.pdf`,
    sheet: 'welcome',
    area: undefined,
    format,
    ink: 'colour',
    pages,
    code: 'K7M2QX',
    bytes: 13_000,
  } as const
  return leafletEntries(gatherMaterial(siteOfDay(sampleSite(), date('2026-11-22')), [], shelfOf([file])), undefined)[0]
}

test.each([
  ['a4', 1, '1 side of A4', 'A4 paper, one side.'],
  ['a4', 2, '2 sides of A4', 'A4 paper, both sides.'],
  ['a4-large-print', 1, '18 point, 1 side of A4', 'A4 paper, one side.'],
  ['a4-large-print', 5, '18 point, 5 sides of A4', 'A4 paper, both sides.'],
  ['a5-booklet', 2, '4 pages of A5 on 2 sides of A4', 'A4 paper, both sides, flip on the short edge, fold once.'],
  ['a3-poster', 1, '1 side of A3, with 9 strips to tear off', 'A3 paper, one side, cut between the strips.'],
] as const)('%s on %i sides: %s, %s', (format, pages, sides, paper) =>
  expect(entryOf(format, pages)).toMatchObject({ sides, paper }),
)
