/** Steps side by side: only few and short ones, on wide paper. Jumps run below the boxes. */

import { arrowsOf, type Flow, stepWords } from './arrows.ts'
import type {
  Connector,
  DiagramBox,
  DiagramLayout,
  DiagramLines,
  DiagramSizes,
  DiagramText,
  TextRole,
} from './diagram-layout.ts'
import { cornered, headOf } from './lines.ts'

const mostSteps = 4
const mostLabelLines = 2
const mostTextLines = 5
/** Factors of the body size; where a leading is named, of that. */
const gapBetween = 2.2
const padding = 0.66
/** A factor of the label's leading. */
const discDiameter = 1.35
const firstLane = 1.1
const lanePitch = 1.15
const arrowRoom = 0.6

type StepLines = Readonly<Record<TextRole, readonly string[]>>

/** Undefined where steps are too many or too long, and a column reads better. */
export function layoutRow(
  flow: Flow,
  width: number,
  sizes: DiagramSizes,
  text: DiagramText,
): DiagramLayout | undefined {
  const { body, leading, stepLeading } = sizes
  const count = flow.steps.length
  const arrows = arrowsOf(flow)
  const worded = [...arrows.next.values()].some(({ words }) => words !== undefined)
  if (count > mostSteps || width < sizes.leastRow || worded) return undefined
  const gap = gapBetween * body
  const pad = padding * body
  const disc = discDiameter * stepLeading
  const boxWidth = (width - gap * (count - 1)) / count
  const inner = boxWidth - 2 * pad
  const steps: StepLines[] = []
  for (const [step, { label, text: own = '' }] of flow.steps.entries()) {
    const said = stepWords(flow, step)
    if (!text.holds(label, 'label', inner - disc - pad) || !text.holds(own, 'text', inner)) return undefined
    if (!said.every((line) => text.holds(line, 'words', inner))) return undefined
    const labelLines = text.lines(label, 'label', inner - disc - pad)
    if (labelLines.length > mostLabelLines) return undefined
    const textLines = own === '' ? [] : text.lines(own, 'text', inner)
    if (textLines.length > mostTextLines) return undefined
    const words = said.flatMap((line) => text.lines(line, 'words', inner))
    steps.push({ label: labelLines, text: textLines, words })
  }
  const head = (step: StepLines): number => Math.max(disc, step.label.length * stepLeading)
  const height = Math.max(
    ...steps.map((step) => 2 * pad + head(step) + pad / 2 + (step.text.length + step.words.length) * leading),
  )
  const boxes = steps.map((step, index): DiagramBox => {
    const x = index * (boxWidth + gap)
    const textTop = 1.5 * pad + head(step)
    const labelTop = pad + Math.max(0, (disc - step.label.length * stepLeading) / 2)
    const lines: readonly DiagramLines[] = [
      { role: 'label', x: x + 2 * pad + disc, y: labelTop, lines: step.label },
      { role: 'text', x: x + pad, y: textTop, lines: step.text },
      { role: 'words', x: x + pad, y: textTop + step.text.length * leading, lines: step.words },
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
  })
  const ahead = [...arrows.next.keys()].map((from): Connector => {
    const start = (boxes[from]?.x ?? 0) + boxWidth
    const y = height / 2
    return {
      from,
      to: from + 1,
      path: [
        ['move', start, y],
        ['line', start + gap - arrowRoom * body, y],
      ],
      tip: { x: start + gap, y, directionX: 1, directionY: 0 },
    }
  })
  const below = arrows.jumps.flatMap(({ from, to, kind, lane }): readonly Connector[] => {
    if (lane === undefined) return []
    // Both ends of a way back are in the middle; any other, or one to its own step, leaves further ahead than it arrives.
    const [leaves, arrives] = kind === 'back' && from !== to ? [0.5, 0.5] : [0.6, 0.4]
    const [start, end] = [(boxes[from]?.x ?? 0) + leaves * boxWidth, (boxes[to]?.x ?? 0) + arrives * boxWidth]
    const y = height + (firstLane + lane * lanePitch) * body
    const path = cornered(
      [
        [start, height],
        [start, y],
        [end, y],
        [end, height + arrowRoom * body],
      ],
      body / 2,
    )
    return [{ from, to, path, tip: { x: end, y: height, directionX: 0, directionY: -1 } }]
  })
  const laneRoom = arrows.lanes === 0 ? 0 : (firstLane + arrows.lanes * lanePitch) * body
  return { form: 'row', width, height: height + laneRoom, boxes, connectors: [...ahead, ...below], ...headOf(sizes) }
}
