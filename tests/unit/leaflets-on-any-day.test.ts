/** What fits on one day fits on every later one: dates and officers give way where there is no room for them. */

import { expect, test } from 'vitest'
import { leafletRun } from '../../scripts/leaflets/all-leaflets.ts'
import { printAll } from '../../scripts/leaflets/print-run.ts'
import { sheetEditions, undatedEdition } from '../../scripts/sheets/information-sheets.ts'
import type { Sheet } from '../../scripts/sheets/sheet.ts'
import { area, sheet, siteOf } from '../support/content-in-memory.ts'
import { date } from '../support/sample-site.ts'
import { leafletContext } from '../support/seed-sheet.ts'

const today = date('2026-11-22')
const line = 'Come along and bring a neighbour: there is tea, and there is nothing to fill in beforehand.\n\n'

/** A sheet for areas alone, with so many paragraphs before its dates and officers. */
const withParagraphs = (count: number) =>
  siteOf({
    'areas/canalside/area.yaml': area('checked: 2026-11-01\n').replace('officers: []', 'officers: [{ role: npo }]'),
    'sheets/welcome.md': sheet(`${line.repeat(count)}{{ meetings }}\n\n{{ officers }}\n`).replace(
      'editions: [partnership, areas]',
      'editions: [areas]',
    ),
  })

function make(count: number, dates: 'may be left out' | 'must stand') {
  const site = withParagraphs(count)
  const undated = (each: Sheet) => (dates === 'must stand' ? undefined : undatedEdition(site, each, today))
  return printAll(leafletRun(sheetEditions(site, today), leafletContext, undated, () => {}))
}

test('dates and officers are left out, with a warning, where they alone are too much', () => {
  let count = 1
  while (make(count, 'must stand').ok) count += 1
  const made = make(count, 'may be left out')
  if (!made.ok) throw new Error(made.diagnostics[0]?.message)
  expect(made.value).toHaveLength(2)
  expect(made.warnings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning leaflet/dates-left-out'])
  expect(made.warnings[0]?.message).toMatch(
    / by \d+ mm .* So its dates and officers are left out, and it says to call\.$/,
  )
})

test('where there is room they stand, and nothing is told', () => {
  const made = make(1, 'may be left out')
  expect(made.ok && made.warnings).toEqual([])
})

test('a text that is too long without them stops the build', () => {
  const made = make(200, 'may be left out')
  expect(made.ok || made.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    'error leaflet/does-not-fit',
  ])
})
