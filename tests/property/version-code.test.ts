/** Whatever a sheet says: its code changes with everything that is printed, and with nothing else. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../scripts/blocks/block.ts'
import { a4, a4LargePrint } from '../../scripts/leaflets/formats/formats.ts'
import { a4Poster } from '../../scripts/leaflets/formats/poster-formats.ts'
import { type TypesetLeaflet, typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import type { Sheet } from '../../scripts/sheets/sheet.ts'
import { runs } from '../support/chance.ts'
import { generatedSheet } from '../support/paper/generated-sheets.ts'
import { placedLines } from '../support/paper/placed-lines.ts'
import { leafletContext } from '../support/paper/seed-sheet.ts'

/** One thing that an editor might do to a sheet between two editions. */
const changes = fc.constantFrom<(sheet: Sheet) => Sheet>(
  (sheet) => ({ ...sheet, title: `${sheet.title}s` }),
  (sheet) => ({ ...sheet, shortTitle: `${sheet.shortTitle}s` }),
  (sheet) => ({ ...sheet, label: 'Notice' }),
  (sheet) => ({ ...sheet, lead: [...sheet.lead, { kind: 'text', text: '!' }] }),
  (sheet) => ({ ...sheet, updated: sheet.updated.add({ days: 1 }) }),
  (sheet) => ({ ...sheet, id: 'another' }),
  (sheet) => ({ ...sheet, file: 'sheets/another.md' }),
  (sheet) => ({ ...sheet, blocks: sheet.blocks.toReversed() }),
  (sheet) => ({ ...sheet, blocks: sheet.blocks.slice(1) }),
  (sheet) => ({ ...sheet, blocks: sheet.blocks.map(turned) }),
  (sheet) => ({ ...sheet, blocks: sheet.blocks.map(described) }),
  (sheet) => ({ ...sheet, contact: { ...sheet.contact, purpose: 'lifts' } }),
)

/** The arrows of a diagram the other way round: only lines differ. */
const turned = (block: Block): Block =>
  block.kind === 'diagram' ? { ...block, arrows: block.arrows.map(({ from, to }) => ({ from: to, to: from })) } : block
const described = (block: Block): Block => (block.kind === 'diagram' ? { ...block, description: 'Steps.' } : block)

/** Everything on paper, as another than the code's own reading of it: lines of text and drawings, to a hundredth of a point. */
function printed(leaflet: TypesetLeaflet): string {
  const drawings = leaflet.pages.map(({ items }) =>
    items.flatMap((item) => (item.kind === 'path' ? [{ ...item, owner: undefined }] : [])),
  )
  const rounded = JSON.stringify(drawings, (_, value: unknown) =>
    typeof value === 'number' ? value.toFixed(2) : value,
  )
  return placedLines(leaflet).replace(leaflet.code, '') + rounded
}

test('as often as not it is another, and always where anything printed is', () => {
  const seen = { same: 0, other: 0 }
  fc.assert(
    fc.property(generatedSheet, changes, fc.constantFrom(a4, a4LargePrint, a4Poster), (sheet, change, format) => {
      const [before, after] = [sheet, change(sheet)].map((each) => typesetLeaflet(each, format, leafletContext))
      if (!before?.ok || !after?.ok) return
      const same = printed(before.value) === printed(after.value)
      seen[same ? 'same' : 'other']++
      expect(before.value.code === after.value.code, JSON.stringify(change.toString())).toBe(same)
    }),
    // Codes of four million: two of a few hundred would agree by chance once in ten thousand runs.
    { numRuns: runs(60) },
  )
  expect(seen.same).toBeGreaterThan(runs(5))
  expect(seen.other).toBeGreaterThan(runs(20))
})
