/** What of a placed page lies nearer to an edge of its paper than office printers print. */

import { placed } from '../../../scripts/drawing/path.ts'
import { inMillimetres } from '../../../scripts/leaflets/formats/millimetres.ts'
import type { Page, Placed, TypesetDocument } from '../../../scripts/typeset/lines/page.ts'
import { wordsOf } from './placed-lines.ts'

/** Millimetres from the left and the top of the page. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Millimetres. */
const leastWhite = 10
/** Millimetres: lines are counted as if they went on at their ends for half their width. */
const tolerance = 0.15

/** One line a thing, as `side 1, path: 5.0 to 9.0 from the left, …`; nothing that lies inside an area that may have it. */
export const nearTheEdge = ({ pages }: TypesetDocument, allowed: readonly Area[] = []): readonly string[] =>
  pages.flatMap((page, index) =>
    page.items.flatMap((item) => {
      const area = areaOf(item)
      if (area === undefined || isInside(area, printable(page)) || allowed.some((each) => isInside(area, each)))
        return []
      const sides = [area.left, area.top, area.right, area.bottom].map((value) => value.toFixed(1)).join(' ')
      return [`side ${index + 1}, ${item.kind === 'text' ? wordsOf(item) : item.kind}: ${sides}`]
    }),
  )

const printable = ({ width, height }: Page): Area => ({
  left: leastWhite,
  top: leastWhite,
  right: inMillimetres(width) - leastWhite,
  bottom: inMillimetres(height) - leastWhite,
})

const isInside = (inner: Area, outer: Area): boolean =>
  inner.left >= outer.left - tolerance &&
  inner.top >= outer.top - tolerance &&
  inner.right <= outer.right + tolerance &&
  inner.bottom <= outer.bottom + tolerance

/** Of the ink: letters from the top of the tallest to the foot of the deepest, lines with their width. Undefined for none. */
export function areaOf(item: Placed): Area | undefined {
  switch (item.kind) {
    case 'text': {
      const { x, baseline, size, width } = item
      const long = width - ((item.words.at(-1)?.trailing ?? 0) * size) / 1000
      const [up, down] = [0.74 * size, 0.24 * size]
      return item.turn
        ? area(x - up, baseline - long, x + down, baseline)
        : area(x, baseline - up, x + long, baseline + down)
    }
    case 'image':
      return area(item.x, item.y, item.x + item.width, item.y + item.height)
    case 'path': {
      const half = (item.stroke?.width ?? 0) / 2
      const { x = 0, y = 0, scale = 1 } = item.origin ?? {}
      const points = placed(item.commands, x, y, scale).flatMap((command) =>
        command
          .slice(1)
          .flatMap((value, at, all) => (at % 2 === 0 ? [[Number(value), Number(all[at + 1])] as const] : [])),
      )
      if (points.length === 0) return undefined
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
      return area(Math.min(...xs) - half, Math.min(...ys) - half, Math.max(...xs) + half, Math.max(...ys) + half)
    }
  }
}

const area = (left: number, top: number, right: number, bottom: number): Area => ({
  left: inMillimetres(left),
  top: inMillimetres(top),
  right: inMillimetres(right),
  bottom: inMillimetres(bottom),
})
