/** Text that has been set, as slices of a column or as items at a point. */

import type { Placed } from '../lines/page.ts'
import type { TextBox } from '../lines/text-box.ts'
import { moved, type Slice } from './slice.ts'

/** A slice for each line, with `gap` points of white above the first. At least two lines of a paragraph are on either side of a break. */
export function linesOf({ lines, leading }: TextBox, gap: number): readonly Slice[] {
  const count = lines.length
  return lines.map(({ items }, index) => ({
    height: leading,
    gap: index === 0 ? gap : 0,
    keepWithNext: index < count - 1 && (index === 0 || index === count - 2),
    items,
  }))
}

/** A text box with its top left corner at a point. */
export const boxAt = ({ lines, leading }: TextBox, x: number, y: number): readonly Placed[] =>
  lines.flatMap(({ items }, index) => moved(items, x, y + index * leading))

/** The same with the end of each line at `right`. */
export const boxEndingAt = ({ lines, leading }: TextBox, right: number, y: number): readonly Placed[] =>
  lines.flatMap(({ items, left, width }, index) => moved(items, right - left - width, y + index * leading))
