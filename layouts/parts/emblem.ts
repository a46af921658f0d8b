/** The European emblem on a screen: in colour, with a white border, because the background of a page may be dark. */

import { placed, shortPathData } from '../../scripts/drawing/path.ts'
import {
  borderWidth,
  emblemAlternative,
  emblemHeight,
  emblemRgb,
  emblemShapes,
  emblemWidth,
} from '../../scripts/funding/emblem.ts'
import { type Html, html } from '../../scripts/html/html.ts'

/** The flag's width on a page without its border, in CSS pixels; no mark beside it is larger. */
const width = 132

const scale = width / emblemWidth
const size = { width: emblemWidth + 2 * borderWidth, height: emblemHeight + 2 * borderWidth }
const pixels = (units: number): number => Math.round(units * scale * 1000) / 1000
const shapes = emblemShapes('colour', 'coloured').map(
  ({ commands, places, fill }) =>
    html`<path fill="${emblemRgb[fill]}" d="${shortPathData(places.flatMap(({ x, y }) => placed(commands, x, y, 1)))}"/>`,
)

export const emblem: Html = html`<svg width="${pixels(size.width)}" height="${pixels(size.height)}" viewBox="${-borderWidth} ${-borderWidth} ${size.width} ${size.height}" role="img" aria-label="${emblemAlternative}">${shapes}</svg>`
