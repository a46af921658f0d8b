/** Text that reads upwards, as on a strip to tear off. */

import type { PlacedText } from './page.ts'
import type { TextBox } from './text-box.ts'

/**
 * The box turned a quarter anticlockwise: the top of its first line is at the left, and its lines begin at `foot`.
 * Points of the page.
 */
export const readingUpwards = (box: TextBox, left: number, foot: number): readonly PlacedText[] =>
  box.lines.flatMap(({ items }, line) =>
    items.map(
      (item): PlacedText => ({
        ...item,
        x: left + line * box.leading + item.baseline,
        baseline: foot - item.x,
        turn: 'anticlockwise',
      }),
    ),
  )
