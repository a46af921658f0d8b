/** A sheet of a partnership that is invented says so on the page and on paper: its number reaches nobody. */

import { describe, expect, test } from 'vitest'
import { render } from '../../../layouts/pages/sheet.ts'
import { rowOf } from '../../../scripts/leaflets/formats/format-table.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import { gatherMaterial } from '../../../scripts/pages/material/gather.ts'
import { shelfOf } from '../../../scripts/pages/printed/leaflet-shelf.ts'
import { sheetPages } from '../../../scripts/pages/sheet.ts'
import { sheetEditions } from '../../../scripts/sheets/information-sheets.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { placedLines } from '../../support/paper/placed-lines.ts'
import { leafletContext } from '../../support/paper/seed-sheet.ts'
import { sheet, siteOf } from '../../support/sites/content-in-memory.ts'
import { viewed } from '../../support/sites/viewed.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const notice = 'This partnership, its officers, venues and dates are invented'
const files = {
  'sheets/welcome.md': sheet('## Come\n\nWelcome.\n\n**Call {{ phone }} for {{ contact purpose }}.**'),
}

describe.each([
  ['invented', true],
  ['real', false],
])('%s', (_, example) => {
  const made = siteOf(files)
  const site = siteOfDay({ ...made, partnership: { ...made.partnership, example } }, today)
  const editions = sheetEditions(site)

  test('on the page', () => {
    const [page] = viewed(sheetPages(gatherMaterial(site, editions, shelfOf([]))))
    expect(page && render({ sheet: page }).includes(notice)).toBe(example)
  })

  test.each(['a4', 'a4-large-print', 'a5-booklet', 'a3-poster', 'a4-poster'] as const)('on the %s', (format) => {
    const [edition] = editions
    const leaflet = edition && typesetLeaflet(edition, rowOf(format), leafletContext)
    const lines = leaflet?.ok ? placedLines(leaflet.value) : ''
    expect([/ Example$/m.test(lines), /, an example$/m.test(lines)]).toEqual([example, example])
  })
})
