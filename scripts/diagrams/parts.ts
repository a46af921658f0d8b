/**
 * Breaks a diagram taller than a page between two boxes. Arrows that would cross the break are not drawn: the words
 * in the boxes say them.
 */

import { placed } from '../drawing/path.ts'
import type { Connector, DiagramBox, DiagramLayout } from './diagram-layout.ts'

export interface DiagramPart {
  readonly layout: DiagramLayout
  /** Where words say that it goes on, in a part that is not the last: below the tip of its arrow. */
  readonly onwards?: { readonly x: number; readonly y: number; readonly step: number }
}

/**
 * As many boxes in a part as its height holds, at least one; in the layout's unit. `leading`: the height of the words
 * below an arrow.
 */
export function partsOf(
  layout: DiagramLayout,
  heights: { readonly first: number; readonly later: number },
  leading: number,
): readonly DiagramPart[] {
  const { boxes } = layout
  const parts: DiagramPart[] = []
  let start = 0
  while (start < boxes.length) {
    const room = parts.length === 0 ? heights.first : heights.later
    const top = boxes[start]?.y ?? 0
    let end = start + 1
    while (end < boxes.length && footOf(layout, end) - top <= room - (end === boxes.length - 1 ? 0 : leading)) end++
    parts.push(part(layout, start, end, leading))
    start = end
  }
  return parts
}

/** Where a box ends with what belongs to it: at the tip of the arrow below it, or at the foot of the diagram. */
const footOf = ({ boxes, height }: DiagramLayout, index: number): number => boxes[index + 1]?.y ?? height

function part(layout: DiagramLayout, start: number, end: number, leading: number): DiagramPart {
  const boxes = layout.boxes.slice(start, end)
  const [first, last] = [boxes[0], boxes.at(-1)]
  const top = first?.y ?? 0
  const isIn = (step: number): boolean => step >= (first?.step ?? 0) && step <= (last?.step ?? 0)
  const leadsOn = layout.connectors.find(({ from, to }) => from === last?.step && to === from + 1 && !isIn(to))
  const foot = end === layout.boxes.length ? layout.height : footOf(layout, end - 1) + (leadsOn ? leading : 0)
  const connectors = layout.connectors.filter((line) => line === leadsOn || (isIn(line.from) && isIn(line.to)))
  return {
    layout: {
      ...layout,
      height: foot - top,
      boxes: boxes.map((box) => boxUp(box, top)),
      connectors: connectors.map((line) => lineUp(line, top)),
    },
    ...(leadsOn && {
      onwards: { x: leadsOn.tip.x - (last?.disc.diameter ?? 0) / 2, y: leadsOn.tip.y - top, step: leadsOn.to },
    }),
  }
}

const boxUp = (box: DiagramBox, by: number): DiagramBox => ({
  ...box,
  y: box.y - by,
  disc: { ...box.disc, y: box.disc.y - by },
  texts: box.texts.map((text) => ({ ...text, y: text.y - by })),
})

const lineUp = (line: Connector, by: number): Connector => ({
  ...line,
  path: placed(line.path, 0, -by, 1),
  tip: { ...line.tip, y: line.tip.y - by },
})
