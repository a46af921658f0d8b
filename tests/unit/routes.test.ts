/** Addresses of printed files, read back. */

import { expect, test } from 'vitest'
import { leafletFormats } from '../../scripts/model/information-sheet.ts'
import {
  areaAddress,
  cagAddress,
  cagCalendarAddress,
  leafletAddress,
  printedForArea,
  sheetAddress,
  signInAddress,
} from '../../scripts/routes.ts'

const leaflets = ['welcome', 'what-is-a-cag', 'welcome-a4', 'a4-black'].flatMap((sheet) =>
  leafletFormats.flatMap((format) => (['colour', 'black'] as const).map((ink) => [sheet, format, ink] as const)),
)

test.each(leaflets)('the page of the leaflet %s %s in %s is that of its sheet', (sheet, format, ink) => {
  const page = sheetAddress(sheet, 'canalside')
  expect(printedForArea(leafletAddress(sheet, format, 'canalside', ink))).toEqual({ area: 'canalside', page })
})

test('the page of a sign-in sheet is that of its CAG', () => {
  const page = cagAddress('canalside', 'safer-stronger')
  expect(printedForArea(signInAddress(page))).toEqual({ area: 'canalside', page })
})

test.each([
  areaAddress('canalside'),
  sheetAddress('welcome', 'canalside'),
  cagCalendarAddress('canalside', 'safer-stronger'),
  leafletAddress('welcome', 'a4', undefined, 'colour'),
  '/areas/canalside/leaflets/welcome-a9.pdf',
  `${leafletAddress('welcome', 'a4', 'canalside', 'colour')}/`,
])('%s is printed for no area', (address) => expect(printedForArea(address)).toBeUndefined())
