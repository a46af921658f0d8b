/** What all forms of a diagram have in common, as factors of the body size; where a leading is named, of that. */

import type { DiagramLayout, DiagramSizes } from './diagram-layout.ts'

/** Between the border of a box and its words. */
export const padding = 0.66
/** A factor of the label's leading. */
export const discDiameter = 1.35
/** Between an arrow's line and the box that its head touches. */
export const headRoom = 0.6
const lanePitch = 1.15

/** Where a lane is, from the boxes. `first`: the distance of the innermost, which is lane 0; as a factor. */
export const laneAt = (lane: number, first: number, { body }: DiagramSizes): number => (first + lane * lanePitch) * body

/** The room that lanes take beside the boxes; 0 where there are none. */
export const laneRoom = (lanes: number, first: number, sizes: DiagramSizes): number =>
  lanes === 0 ? 0 : laneAt(lanes, first, sizes)

/** The radius of the corners of boxes, and the size of heads. */
export const headOf = ({ body }: DiagramSizes): Pick<DiagramLayout, 'corner' | 'head'> => ({
  corner: 0.55 * body,
  head: { length: 0.62 * body, width: 0.68 * body },
})
