/** The places at which bands may be divided between two sides: between sections, or between paragraphs and lists. */

import type { Band } from './band.ts'

export interface Cut {
  readonly before: readonly Band[]
  readonly after: readonly Band[]
}

/** From the first to the last. */
export const cutsBetweenSections = (bands: readonly Band[]): readonly Cut[] =>
  bands.flatMap((band, index) =>
    band.sections.filter(({ start }) => index > 0 || start > 0).map(({ start }) => cutAt(start, band, index, bands)),
  )

/** From the first to the last; within headings' sections too. */
export const cutsBetweenBlocks = (bands: readonly Band[]): readonly Cut[] =>
  bands.flatMap((band, index) =>
    band.slices.flatMap(({ gap }, at) => {
      const above = band.slices[at - 1]
      const isBetween = above !== undefined && gap > 0 && !above.keepWithNext && !above.itemGoesOn
      return isBetween ? [cutAt(at, band, index, bands)] : []
    }),
  )

/** Above a slice of the band at `index`. */
function cutAt(start: number, band: Band, index: number, bands: readonly Band[]): Cut {
  const sections = band.sections.filter((section) => section.start < start)
  const above: Band = { ...band, slices: band.slices.slice(0, start), sections }
  return {
    before: [...bands.slice(0, index), ...(start > 0 ? [above] : [])],
    after: [bandFrom(band, start), ...bands.slice(index + 1)],
  }
}

function bandFrom(band: Band, from: number): Band {
  const sections = band.sections
    .filter(({ start }) => start >= from)
    .map((section) => ({ ...section, start: section.start - from }))
  return { ...band, slices: band.slices.slice(from), sections }
}
