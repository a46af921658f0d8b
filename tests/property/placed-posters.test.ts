/** Whatever a sheet says: its poster stands inside the margins, large enough to read, nothing over anything else. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { a3Poster, a4Poster, type PosterFormat } from '../../scripts/leaflets/formats/poster-formats.ts'
import { typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import type { PlacedText, TypesetDocument } from '../../scripts/typeset/lines/page.ts'
import { runs } from '../support/chance.ts'
import { generatedSheet } from '../support/paper/generated-sheets.ts'
import { wordsOf } from '../support/paper/placed-lines.ts'
import { erdf, leafletContext } from '../support/paper/seed-sheet.ts'

const points = (mm: number) => (mm * 72) / 25.4
/** A twentieth of a millimetre may hang over a line's end. */
const tolerance = 0.2
const anEmblemWide = { 'a3-poster': 46.7, 'a4-poster': 33 } as const

const sheets = fc
  .tuple(generatedSheet, fc.boolean(), fc.integer({ min: 0, max: 3 }))
  .map(([sheet, funded, section]) => ({
    ...sheet,
    funding: funded ? [erdf] : [],
    poster: section === 0 ? [] : [`section-${section}`],
  }))

const textsOf = ({ pages }: TypesetDocument): readonly PlacedText[] =>
  pages.flatMap(({ items }) => items.filter((item) => item.kind === 'text'))

function extent(item: PlacedText) {
  const long = item.width - ((item.words.at(-1)?.trailing ?? 0) * item.size) / 1000
  const high = 0.668 * item.size
  return item.turn
    ? { item, left: item.x - high, right: item.x, top: item.baseline - long, foot: item.baseline }
    : { item, left: item.x, right: item.x + long, top: item.baseline - high, foot: item.baseline }
}

/** What is told of a poster with more to say than it has room for. */
const tooLong = ['leaflet/does-not-fit', 'leaflet/strip-too-long']

test.each([a3Poster, a4Poster])('every $name that fits is well placed', (format: PosterFormat) => {
  const { page, margin, tearOff, name } = format
  let typesetPosters = 0
  fc.assert(
    fc.property(sheets, (sheet) => {
      const made = typesetLeaflet(sheet, format, leafletContext)
      if (!made.ok) return made.diagnostics.every(({ code }) => tooLong.includes(code))
      typesetPosters++
      const placed = textsOf(made.value).map(extent)
      for (const { item, left, right, top, foot } of placed) {
        expect(item.size).toBeGreaterThanOrEqual(12)
        expect(wordsOf(item).trimEnd().length).toBeLessThanOrEqual(70)
        if (item.turn) {
          expect(top).toBeGreaterThan(points(tearOff.y))
          expect(foot).toBeLessThanOrEqual(points(tearOff.y + tearOff.height))
        } else {
          expect(left).toBeGreaterThanOrEqual(points(margin.inner) - tolerance)
          expect(right).toBeLessThanOrEqual(points(page.width - margin.outer) + tolerance)
          expect(top).toBeGreaterThanOrEqual(points(margin.top))
          expect(foot).toBeLessThan(points(tearOff.y - format.strip.belowIt) + tolerance)
        }
      }
      placed.forEach((a, index) => {
        for (const b of placed.slice(index + 1))
          expect(
            a.right <= b.left + tolerance ||
              b.right <= a.left + tolerance ||
              a.foot <= b.top + tolerance ||
              b.foot <= a.top + tolerance,
            `${wordsOf(a.item)} | ${wordsOf(b.item)}`,
          ).toBe(true)
      })
      const flag = made.value.structure.find(({ alternative }) => alternative === 'European Union flag')
      expect(flag === undefined).toBe(sheet.funding.length === 0)
      if (flag) expect(flag.box?.width).toBeGreaterThanOrEqual(points(anEmblemWide[name]))
      return true
    }),
    { numRuns: runs(38) },
  )
  expect(typesetPosters).toBeGreaterThan(runs(10))
})
