/** What holds for every placed page: type as large as the format's, nothing in its margins, no long line, nothing over anything. */

import { expect } from 'vitest'
import type { Layout } from '../../../scripts/leaflets/formats/formats.ts'
import { inMillimetres } from '../../../scripts/leaflets/formats/millimetres.ts'
import type { Page } from '../../../scripts/typeset/lines/page.ts'
import { wordsOf } from './placed-lines.ts'
import { overlaps, type TextExtent, textExtents } from './text-extents.ts'

/** Points: a twentieth of a millimetre may hang over a line's end. */
const tolerance = 0.2

export function expectWellPlaced(
  pages: readonly Page[],
  { page: paper, margin, styles }: Pick<Layout, 'page' | 'margin' | 'styles'>,
): void {
  /** What a placed text should not be; asked of thousands of them. */
  const faultsOf = ({ item, left, right, top, baseline }: TextExtent): readonly string[] => {
    const words = wordsOf(item).trimEnd()
    const faults = {
      'is too small': item.size < styles.body.size,
      'reaches into the margin at the left': inMillimetres(left + tolerance) < margin.inner,
      'at the right': inMillimetres(right - tolerance) > paper.width - margin.outer,
      'at the top': inMillimetres(top) < margin.top,
      'at the foot': inMillimetres(baseline) > paper.height - margin.bottom,
      'is too long': words.length > 70,
    }
    return Object.entries(faults).flatMap(([fault, isSo]) => (isSo ? [`${words}: ${fault}`] : []))
  }
  for (const page of textExtents(pages)) {
    expect(page.flatMap(faultsOf)).toEqual([])
    expect(overlaps(page, tolerance)).toEqual([])
  }
}
