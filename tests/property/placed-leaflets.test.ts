/** Whatever a sheet says: nothing outside the margins, nothing over anything else, no long lines, every word once and in order. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../scripts/blocks/block.ts'
import { wordsOfBlocks, wordsOfInlines } from '../../scripts/blocks/words.ts'
import { stepWords } from '../../scripts/diagrams/arrows.ts'
import { a4 } from '../../scripts/leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import type { MarkedContent, PlacedText, StructureElement, TypesetDocument } from '../../scripts/typeset/lines/page.ts'
import { runs } from '../support/chance.ts'
import { generatedSheet } from '../support/paper/generated-sheets.ts'
import { wordsOf } from '../support/paper/placed-lines.ts'
import { canalsideSheet, leafletContext } from '../support/paper/seed-sheet.ts'

const points = (mm: number) => (mm * 72) / 25.4
/** A twentieth of a millimetre may hang over a line's end. */
const tolerance = 0.2

const texts = ({ pages }: TypesetDocument, page: number) =>
  (pages[page]?.items ?? []).filter((item): item is PlacedText => item.kind === 'text')
const extent = (item: PlacedText) => {
  const spaces = ((item.words.at(-1)?.trailing ?? 0) * item.size) / 1000
  return {
    left: item.x,
    right: item.x + item.width - spaces,
    top: item.baseline - 0.668 * item.size,
    foot: item.baseline,
  }
}
const contents = (elements: readonly StructureElement[]): readonly MarkedContent[] =>
  elements.flatMap(({ children }) => children.flatMap((child) => ('kind' in child ? [child] : contents([child]))))
const squeezed = (text: string) => text.replace(/\s+/g, '')

/** What a diagram draws, its title and steps and the words of its arrows; of all else, its own words. */
const wordsOnPaper = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'diagram') return wordsOfBlocks([block])
    return [
      block.title,
      ...block.steps.flatMap(({ label, text }, step) => [label, text ?? '', ...stepWords(block, step)]),
    ]
  })

test('every leaflet that fits is well placed', () => {
  let placedSheets = 0
  fc.assert(
    fc.property(generatedSheet, (generated) => {
      const meetings = generated.edition.kind === 'area' ? canalsideSheet.meetings : []
      const sheet = { ...generated, meetings }
      const made = typesetLeaflet(sheet, a4, leafletContext)
      if (!made.ok) return made.diagnostics.every(({ code }) => code === 'leaflet/does-not-fit')
      placedSheets++
      const document = made.value
      for (const [index, page] of document.pages.entries()) {
        const placed = texts(document, index).map((item) => ({ item, ...extent(item) }))
        for (const { item, left, right, top, foot } of placed) {
          expect(left).toBeGreaterThanOrEqual(points(18) - tolerance)
          expect(right).toBeLessThanOrEqual(page.width - points(18) + tolerance)
          expect(top).toBeGreaterThanOrEqual(points(12))
          expect(foot).toBeLessThanOrEqual(page.height - points(10))
          expect(wordsOf(item).trimEnd().length).toBeLessThanOrEqual(70)
        }
        placed.sort((a, b) => a.top - b.top)
        placed.forEach((a, at) => {
          for (const b of placed.slice(at + 1)) {
            if (b.top >= a.foot) break
            expect(a.right <= b.left + tolerance || b.right <= a.left + tolerance).toBe(true)
          }
        })
      }
      const byOwner = Map.groupBy(
        [0, 1].flatMap((page) => texts(document, page)),
        ({ owner }) => owner,
      )
      const read = contents(document.structure).map((owner) => (byOwner.get(owner) ?? []).map(wordsOf).join(''))
      // Block after block is found further on in what is read; the furniture stands between them.
      const all = squeezed(read.join(''))
      let at = all.indexOf(squeezed(wordsOfInlines(sheet.lead))) + 1
      expect(at).toBeGreaterThan(0)
      for (const words of wordsOnPaper(sheet.blocks).map(squeezed)) {
        const found = all.indexOf(words, at)
        expect(found, words).toBeGreaterThan(0)
        at = found + words.length
      }
      // Said once: no content of the structure stands in it twice, and none that is drawn is missing from it.
      const said = contents(document.structure)
      expect(new Set(said).size).toBe(said.length)
      for (const owner of byOwner.keys()) if (owner.kind === 'content') expect(said).toContain(owner)
      return true
    }),
    { numRuns: runs(38) },
  )
  expect(placedSheets).toBeGreaterThan(runs(20))
})
