/** Rules of a placed page, and what of them a copy still has. */

import { placed } from '../../../scripts/drawing/path.ts'
import type { TypesetDocument } from '../../../scripts/typeset/lines/page.ts'
import { pixel, type Raster } from './raster.ts'

/** Straight lines and rules of a page: from where to where each goes. */
export const rulesOn = (document: TypesetDocument, page: number): readonly (readonly [Point, Point])[] =>
  (document.pages[page]?.items ?? []).flatMap((item): readonly (readonly [Point, Point])[] => {
    if (item.kind !== 'path' || item.stroke?.dash !== undefined || item.only === 'colour') return []
    const { x, y, scale } = item.origin ?? { x: 0, y: 0, scale: 1 }
    const points = placed(item.commands, x, y, scale).flatMap((command) =>
      'close' === command[0] ? [] : [command.slice(-2).map(Number)],
    )
    const along = (axis: number) => points.map((point) => point[axis] ?? 0)
    const [xs, ys] = [along(0), along(1)]
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    if (bottom - top < 2 && right - left > 20)
      return [
        [
          [left, (top + bottom) / 2],
          [right, (top + bottom) / 2],
        ],
      ]
    return right - left < 2 && bottom - top > 20
      ? [
          [
            [(left + right) / 2, top],
            [(left + right) / 2, bottom],
          ],
        ]
      : []
  })
type Point = readonly [x: number, y: number]

/** What part of a line has ink on it, or within a pixel of it. */
export function inked(raster: Raster, [[fromX, fromY], [toX, toY]]: readonly [Point, Point]): number {
  const steps = 100
  const isInked = (step: number): boolean => {
    const at = (from: number, to: number) => Math.floor((from + ((to - from) * (step + 0.5)) / steps) * raster.scale)
    const [x, y] = [at(fromX, toX), at(fromY, toY)]
    return [-1, 0, 1].some((down) => [-1, 0, 1].some((across) => pixel(raster, x + across, y + down) === 0))
  }
  return Array.from({ length: steps }, (_, step) => isInked(step)).filter(Boolean).length / steps
}
