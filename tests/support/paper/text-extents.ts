/** Where the letters of a placed text are, without the space that hangs over its end. Points. */

import type { Page, PlacedText } from '../../../scripts/typeset/lines/page.ts'

export interface TextExtent {
  readonly item: PlacedText
  readonly left: number
  readonly right: number
  /** Of the capitals. */
  readonly top: number
  readonly baseline: number
}

/** Those of each page. */
export const textExtents = (pages: readonly Page[]): readonly (readonly TextExtent[])[] =>
  pages.map(({ items }) =>
    items
      .filter((item): item is PlacedText => item.kind === 'text')
      .map((item) => {
        const spaces = ((item.words.at(-1)?.trailing ?? 0) * item.size) / 1000
        const { x: left, baseline, width, size } = item
        return { item, left, right: left + width - spaces, top: baseline - 0.668 * size, baseline }
      }),
  )

/** Pairs of texts of one page that lie over each other. */
export function overlaps(
  page: readonly TextExtent[],
  tolerance: number,
): readonly (readonly [TextExtent, TextExtent])[] {
  const sorted = page.toSorted((a, b) => a.top - b.top)
  return sorted.flatMap((a, at) =>
    sorted
      .slice(at + 1)
      .filter((b) => b.top < a.baseline && a.right > b.left + tolerance && b.right > a.left + tolerance)
      .map((b) => [a, b] as const),
  )
}
