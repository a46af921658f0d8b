/** Steps side by side: only few and short ones, on wide paper. Jumps run below the boxes. */

import { arrowsOf, type Flow, type Jump, stepWords } from './arrows.ts'
import type { Connector, DiagramBox, DiagramLayout, DiagramLines, DiagramSizes, DiagramText } from './diagram-layout.ts'
import { cornered } from './lines.ts'
import { discDiameter, headOf, headRoom, laneAt, laneRoom, padding } from './proportions.ts'
import { placedWays, type WaysOut, waysOutOf } from './ways-out.ts'

const mostSteps = 4
const mostLabelLines = 2
const mostTextLines = 5
/** Factors of the body size. */
const gapBetween = 2.2
const firstLane = 1.1

/** The words of a step, broken into lines. */
interface StepLines {
  readonly label: readonly string[]
  readonly text: readonly string[]
  readonly ways: WaysOut
}

/** Lengths of a row, in the unit of its width. */
interface Frame {
  readonly sizes: DiagramSizes
  readonly gap: number
  readonly pad: number
  readonly disc: number
  readonly boxWidth: number
}

/** Undefined where steps are too many or too long, and a column reads better. */
export function layoutRow(
  flow: Flow,
  width: number,
  sizes: DiagramSizes,
  text: DiagramText,
): DiagramLayout | undefined {
  const { body } = sizes
  const count = flow.steps.length
  const arrows = arrowsOf(flow)
  const worded = [...arrows.next.values()].some(({ words }) => words !== undefined)
  if (count > mostSteps || width < sizes.leastRow || worded) return undefined
  const gap = gapBetween * body
  const boxWidth = (width - gap * (count - 1)) / count
  const frame = { sizes, gap, pad: padding * body, disc: discDiameter * sizes.stepLeading, boxWidth }
  const steps: StepLines[] = []
  for (const index of flow.steps.keys()) {
    const step = linesOf(flow, index, frame, text)
    if (step === undefined) return undefined
    steps.push(step)
  }
  const height = Math.max(...steps.map((step) => heightOf(step, frame)))
  const boxes = steps.map((step, index) => boxOf(step, index, height, frame))
  const ahead = [...arrows.next.keys()].map((from) => toNext(from, boxes, frame))
  const below = arrows.jumps.flatMap((jump) => inLane(jump, boxes, frame) ?? [])
  const lanes = laneRoom(arrows.lanes, firstLane, sizes)
  return { form: 'row', width, height: height + lanes, boxes, connectors: [...ahead, ...below], ...headOf(sizes) }
}

/** Undefined where a box cannot hold the step. */
function linesOf(flow: Flow, index: number, { boxWidth, pad, disc }: Frame, text: DiagramText): StepLines | undefined {
  const { label, text: own = '' } = flow.steps[index] ?? { label: '' }
  const inner = boxWidth - 2 * pad
  const besideDisc = inner - disc - pad
  if (!text.holds(label, 'label', besideDisc) || !text.holds(own, 'text', inner)) return undefined
  if (!stepWords(flow, index).every((line) => text.holds(line, 'words', inner))) return undefined
  const labelLines = text.lines(label, 'label', besideDisc)
  if (labelLines.length > mostLabelLines) return undefined
  const textLines = own === '' ? [] : text.lines(own, 'text', inner)
  if (textLines.length > mostTextLines) return undefined
  return { label: labelLines, text: textLines, ways: waysOutOf(flow, index, text, inner) }
}

/** The height of the disc and the label beside it. */
const topHeight = (step: StepLines, { disc, sizes }: Frame): number =>
  Math.max(disc, step.label.length * sizes.stepLeading)

function heightOf(step: StepLines, frame: Frame): number {
  const { pad, sizes } = frame
  return 2 * pad + topHeight(step, frame) + pad / 2 + (step.text.length + step.ways.flat().length) * sizes.leading
}

function boxOf(step: StepLines, index: number, height: number, frame: Frame): DiagramBox {
  const { sizes, gap, pad, disc, boxWidth } = frame
  const x = index * (boxWidth + gap)
  const textTop = 1.5 * pad + topHeight(step, frame)
  const labelTop = pad + Math.max(0, (disc - step.label.length * sizes.stepLeading) / 2)
  const lines: readonly DiagramLines[] = [
    { role: 'label', x: x + 2 * pad + disc, y: labelTop, lines: step.label },
    { role: 'text', x: x + pad, y: textTop, lines: step.text },
    ...placedWays(step.ways, x + pad, textTop + step.text.length * sizes.leading, sizes.leading),
  ]
  return {
    step: index,
    x,
    y: 0,
    width: boxWidth,
    height,
    disc: { x: x + pad + disc / 2, y: pad + disc / 2, diameter: disc },
    texts: lines.filter((part) => part.lines.length > 0),
  }
}

/** From one box to the one beside it. */
function toNext(from: number, boxes: readonly DiagramBox[], { sizes, gap }: Frame): Connector {
  const { x = 0, width = 0, height = 0 } = boxes[from] ?? {}
  const start = x + width
  const y = height / 2
  return {
    from,
    to: from + 1,
    path: [
      ['move', start, y],
      ['line', start + gap - headRoom * sizes.body, y],
    ],
    tip: { x: start + gap, y, directionX: 1, directionY: 0 },
  }
}

/** Below the boxes; undefined for a jump without a lane. */
function inLane({ from, to, kind, lane }: Jump, boxes: readonly DiagramBox[], { sizes }: Frame): Connector | undefined {
  if (lane === undefined) return undefined
  const { body } = sizes
  // Both ends of a way back are in the middle; any other, or one to its own step, leaves further ahead than it arrives.
  const [leaves, arrives] = kind === 'back' && from !== to ? [0.5, 0.5] : [0.6, 0.4]
  const { x: startX = 0, width = 0, height = 0 } = boxes[from] ?? {}
  const [start, end] = [startX + leaves * width, (boxes[to]?.x ?? 0) + arrives * width]
  const y = height + laneAt(lane, firstLane, sizes)
  const path = cornered(
    [
      [start, height],
      [start, y],
      [end, y],
      [end, height + headRoom * body],
    ],
    body / 2,
  )
  return { from, to, path, tip: { x: end, y: height, directionX: 0, directionY: -1 } }
}
