/** The areas where a link can be clicked: one box for each line that it is printed on. */

import type { Faces } from '../../typeset/faces/face.ts'
import type { Placed } from '../../typeset/lines/page.ts'
import type { StructureTree, TreeElement } from './structure-tree.ts'

/** Points, from the top left of the page. */
export interface Area {
  readonly link: TreeElement
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function linkAreas(items: readonly Placed[], tree: StructureTree, faces: Faces): readonly Area[] {
  const areas: Area[] = []
  for (const item of items) {
    const link = item.owner.kind === 'content' ? tree.content(item.owner).owner.link : undefined
    if (link === undefined || item.kind === 'path') continue
    const area = { link, ...extent(item, faces) }
    const last = areas.at(-1)
    const sameLine = last !== undefined && last.link === link && overlap(last, area) > tolerance
    if (sameLine) areas.push(around(areas.pop() ?? area, area))
    else areas.push(area)
  }
  return areas
}

/** In points: boxes of close lines touch, give or take rounding. */
const tolerance = 0.5

/** How much two boxes overlap in height. */
const overlap = (a: Area, b: Area): number => Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)

function extent(item: Exclude<Placed, { kind: 'path' }>, faces: Faces): Omit<Area, 'link'> {
  if (item.kind === 'image') return item
  const { ascent, descent } = faces[item.face].metrics
  const above = (ascent * item.size) / 1000
  const height = ((ascent - descent) * item.size) / 1000
  return item.turn === 'anticlockwise'
    ? { x: item.x - above, y: item.baseline - item.width, width: height, height: item.width }
    : { x: item.x, y: item.baseline - above, width: item.width, height }
}

function around(a: Area, b: Area): Area {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  const right = Math.max(a.x + a.width, b.x + b.width)
  const bottom = Math.max(a.y + a.height, b.y + b.height)
  return { link: a.link, x, y, width: right - x, height: bottom - y }
}
