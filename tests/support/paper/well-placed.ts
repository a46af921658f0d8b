/** What holds for every placed page: type as large as the format's, nothing in its margins, no long line, nothing over anything. */

import { expect } from 'vitest'
import type { Layout } from '../../../scripts/leaflets/formats/formats.ts'
import { inMillimetres } from '../../../scripts/leaflets/formats/millimetres.ts'
import type { Page } from '../../../scripts/typeset/lines/page.ts'
import { wordsOf } from './placed-lines.ts'
import { overlaps, textExtents } from './text-extents.ts'

/** Points: a twentieth of a millimetre may hang over a line's end. */
const tolerance = 0.2

export function expectWellPlaced(
  pages: readonly Page[],
  { page: paper, margin, styles }: Pick<Layout, 'page' | 'margin' | 'styles'>,
): void {
  for (const page of textExtents(pages)) {
    for (const { item, left, right, top, baseline } of page) {
      expect(item.size).toBeGreaterThanOrEqual(styles.body.size)
      expect(inMillimetres(left + tolerance)).toBeGreaterThanOrEqual(margin.inner)
      expect(inMillimetres(right - tolerance)).toBeLessThanOrEqual(paper.width - margin.outer)
      expect(inMillimetres(top)).toBeGreaterThanOrEqual(margin.top)
      expect(inMillimetres(baseline)).toBeLessThanOrEqual(paper.height - margin.bottom)
      expect(wordsOf(item).trimEnd().length).toBeLessThanOrEqual(70)
    }
    expect(overlaps(page, tolerance)).toEqual([])
  }
}
