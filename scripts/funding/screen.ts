/** The size of the emblem on a screen: by its own attributes, unless the stylesheet gives its picture another box. */

import type { Box } from '../written/painted.ts'
import type { PageEmblem } from './seen-page.ts'
import type { SeenStyle } from './seen-style.ts'

/** The flag without its border, in CSS pixels, from the top left corner of its picture. */
export function emblemOnScreen({ emblem: { flag }, size }: PageEmblem, { emblem: given }: SeenStyle): Box {
  // A picture is as large as its box allows, and keeps its proportions.
  const scale = given === undefined ? 1 : Math.min(given.width / size.width, given.height / size.height)
  return {
    left: flag.left * scale,
    top: flag.top * scale,
    right: flag.right * scale,
    bottom: flag.bottom * scale,
  }
}

/** CSS 2.2, 4.3.2: a pixel is a ninety-sixth of an inch. */
export const pixelsInMillimetres = (pixels: number): number => (pixels * 25.4) / 96
