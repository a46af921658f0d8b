/** However long the names of who publishes, who paid and where it is: nothing beyond a margin, nothing over anything else. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emblemAlternative } from '../../scripts/funding/emblem.ts'
import { builtRows } from '../../scripts/leaflets/formats/format-table.ts'
import { mm } from '../../scripts/leaflets/formats/millimetres.ts'
import { typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import { elementsIn } from '../../scripts/typeset/lines/elements-in.ts'
import { runs } from '../support/chance.ts'
import { generatedFurniture } from '../support/paper/generated-furniture.ts'
import { wordsOf } from '../support/paper/placed-lines.ts'
import { overlaps, type TextExtent, textExtents } from '../support/paper/text-extents.ts'

/** Points: a twentieth of a millimetre may hang over a line's end. */
const tolerance = 0.2
/** Millimetres clear of the emblem and of a logo. */
const clear = { emblem: 4, logo: 0.3 }

test.each(builtRows)('$name', (format) => {
  const { page: paper, margin, name } = format
  // A side of a booklet is two pages wide.
  const pageWidth = mm(name === 'a5-booklet' ? 148.5 : paper.width)
  const beyond = ({ left, right, top, baseline }: TextExtent): boolean => {
    const page = Math.floor(left / pageWidth) * pageWidth
    return (
      left - page < mm(margin.inner) - tolerance ||
      right - page > pageWidth - mm(margin.outer) + tolerance ||
      top < mm(margin.top) - tolerance ||
      baseline > mm(paper.height - margin.bottom)
    )
  }
  let looked = 0
  fc.assert(
    fc.property(generatedFurniture, ({ sheet, context }) => {
      const made = typesetLeaflet(sheet, format, context)
      if (!made.ok) return
      looked++
      const extents = textExtents(made.value.pages).map((page) => page.filter(({ item }) => item.turn === undefined))
      for (const page of extents) {
        expect(page.filter(beyond).map(({ item }) => wordsOf(item))).toEqual([])
        expect(overlaps(page, tolerance)).toEqual([])
      }
      for (const { box, alternative } of elementsIn(made.value.structure).filter(({ role }) => role === 'Figure')) {
        if (box === undefined) continue
        expect(box.y + box.height, alternative).toBeLessThanOrEqual(mm(paper.height - margin.bottom) + tolerance)
        const away = mm(alternative === emblemAlternative ? clear.emblem : clear.logo)
        const over = (extents[box.page] ?? []).filter(
          ({ left, right, top, baseline }) =>
            left < box.x + box.width + away &&
            right > box.x - away &&
            top < box.y + box.height + away &&
            baseline > box.y - away,
        )
        expect(over.map(({ item }) => wordsOf(item))).toEqual([])
      }
    }),
    { numRuns: runs(40), endOnFailure: true },
  )
  expect(looked).toBeGreaterThan(runs(10))
})
