/** Steps below each other, the usual form. Jumps run in lanes beside the boxes, at the end of their lines. */

import type { PathCommand } from '../drawing/path.ts'
import { type Arrows, arrowsOf, type Flow, type Jump } from './arrows.ts'
import type { Connector, DiagramBox, DiagramLayout, DiagramLines, DiagramSizes, DiagramText } from './diagram-layout.ts'
import { cornered } from './lines.ts'
import { discDiameter, headOf, headRoom, laneAt, laneRoom, padding } from './proportions.ts'
import { placedWays, waysOutOf } from './ways-out.ts'

/** Factors of the body size. */
const paddings = { usual: padding, tight: 0.45 }
const gapBelow = { usual: 1.5, tight: 1.05 }
const firstLane = 0.9
/** The widest box: wider ones would have lines of more than 70 characters. */
const widestBox = 36
/** The least width for text beside its label; with less it stands below. */
const leastForTwoColumns = 21
/** The label's part of the inner width, usually and where a word needs more. */
const widestLabels = [0.32, 0.5]
const labelGutter = 1.5
const wordsGap = 0.25

interface Frame {
  readonly boxWidth: number
  readonly pad: number
  readonly disc: number
  readonly textX: number
  readonly bodyX: number
  readonly labelWidth: number
  readonly bodyWidth: number
  readonly sideBySide: boolean
  /** How much the words of a full box stand higher, so that they are as far from its foot as the number from its head. */
  readonly lift: number
}

/** All that its boxes and lines are laid out by. */
interface Column extends Frame {
  readonly flow: Flow
  readonly arrows: Arrows
  readonly sizes: DiagramSizes
  readonly text: DiagramText
}

export function layoutColumn(
  flow: Flow,
  width: number,
  sizes: DiagramSizes,
  text: DiagramText,
  fit: 'usual' | 'tight',
): DiagramLayout {
  const arrows = arrowsOf(flow)
  const { body } = sizes
  const besideBoxes = laneRoom(arrows.lanes, firstLane, sizes)
  const frame = frameOf(flow, Math.min(width - besideBoxes, widestBox * body), sizes, text, fit)
  const column: Column = { ...frame, flow, arrows, sizes, text }
  const boxes: DiagramBox[] = []
  const connectors: Connector[] = []
  let y = 0
  flow.steps.forEach((_, step) => {
    const box = boxOf(step, y, column)
    const next = arrows.next.get(step)
    const words =
      next?.words === undefined ? [] : text.lines(next.words, 'words', frame.boxWidth - frame.textX - frame.pad)
    const isLast = step === flow.steps.length - 1
    const wordsRoom = words.length === 0 ? 0 : words.length * sizes.leading + headRoom * body
    const below = isLast ? 0 : Math.max(gapBelow[fit] * body, wordsRoom)
    const foot = y + box.height
    const beside: DiagramLines[] =
      words.length === 0
        ? []
        : [{ role: 'words', x: frame.textX, y: foot + (below - words.length * sizes.leading) / 2, lines: words }]
    boxes.push({ ...box, texts: [...box.texts, ...beside] })
    if (next) connectors.push(straightDown(step, box.disc.x, foot, foot + below, sizes))
    y = foot + below
  })
  for (const jump of arrows.jumps) if (jump.lane !== undefined) connectors.push(inLane(jump, jump.lane, boxes, column))
  return { form: 'column', width: frame.boxWidth + besideBoxes, height: y, boxes, connectors, ...headOf(sizes) }
}

function frameOf(flow: Flow, boxWidth: number, sizes: DiagramSizes, text: DiagramText, fit: 'usual' | 'tight'): Frame {
  const pad = paddings[fit] * sizes.body
  const disc = discDiameter * sizes.stepLeading
  const textX = pad + disc + pad
  const inner = boxWidth - textX - pad
  const widest = Math.max(...flow.steps.map(({ label }) => text.width(label, 'label')))
  const besideText = flow.steps.filter(({ text: own }) => own !== undefined)
  const isWideEnough = (room: number): boolean =>
    room >= widest || besideText.every(({ label }) => text.holds(label, 'label', room))
  const room =
    inner < leastForTwoColumns * sizes.body ? undefined : widestLabels.find((part) => isWideEnough(part * inner))
  const sideBySide = room !== undefined
  const labelWidth = sideBySide ? Math.min(widest, room * inner) : inner
  const bodyX = sideBySide ? textX + labelWidth + labelGutter * pad : textX
  const bodyWidth = boxWidth - pad - sizes.rule - bodyX
  const lift = fit === 'tight' ? belowDisc(disc, sizes) / 2 : 0
  return { boxWidth, pad, disc, textX, bodyX, labelWidth, bodyWidth, sideBySide, lift }
}

/** By how much the first line begins below the top of the number's disc, so that it is level with the number. */
const belowDisc = (disc: number, { stepLeading }: DiagramSizes): number => Math.max(0, (disc - stepLeading) / 2)

function boxOf(step: number, y: number, column: Column): DiagramBox {
  const { flow, sizes, text, pad, disc, textX, bodyX, labelWidth, bodyWidth, boxWidth, sideBySide, lift } = column
  const { label = '', text: own } = flow.steps[step] ?? {}
  const textLines = own === undefined ? [] : text.lines(own, 'text', bodyWidth)
  const ways = waysOutOf(flow, step, text, bodyWidth)
  // The ways out of a step without text take its place.
  const beside = own !== undefined || (ways.length > 0 && text.holds(label, 'label', labelWidth))
  const inColumns = sideBySide && beside
  const labelLines = text.lines(label, 'label', inColumns ? labelWidth : boxWidth - textX - pad)
  const labelHeight = labelLines.length * sizes.stepLeading
  // Beside its label a line of text is as high as a line of that.
  const textHeight = Math.max(textLines.length * sizes.leading, inColumns && own !== undefined ? sizes.stepLeading : 0)
  const gap = ways.length === 0 || (inColumns && own === undefined) ? 0 : wordsGap * sizes.body
  const said = textHeight + gap + ways.flat().length * sizes.leading
  const inner = inColumns ? Math.max(labelHeight, said) : labelHeight + said
  const height = 2 * pad + Math.max(disc, inner)
  const discTop = y + pad - (inner > disc ? lift : 0)
  const top = discTop + belowDisc(disc, sizes)
  const textTop = inColumns ? top + (sizes.stepLeading - sizes.leading) / 2 : top + labelHeight
  const saidX = inColumns ? bodyX : textX
  const lines: readonly DiagramLines[] = [
    { role: 'label', x: textX, y: top, lines: labelLines },
    { role: 'text', x: saidX, y: textTop, lines: textLines },
    ...placedWays(ways, saidX, textTop + textHeight + gap, sizes.leading),
  ]
  return {
    step,
    x: 0,
    y,
    width: boxWidth,
    height,
    disc: { x: pad + disc / 2, y: discTop + disc / 2, diameter: disc },
    texts: lines.filter((part) => part.lines.length > 0),
  }
}

function straightDown(step: number, x: number, from: number, to: number, { body }: DiagramSizes): Connector {
  return {
    from: step,
    to: step + 1,
    path: [
      ['move', x, from],
      ['line', x, to - headRoom * body],
    ],
    tip: { x, y: to, directionX: 0, directionY: 1 },
  }
}

/** A line out of the box, along the lane, and back to a box, where its head is. */
function inLane(
  jump: Jump,
  lane: number,
  boxes: readonly DiagramBox[],
  { arrows, boxWidth, sizes }: Column,
): Connector {
  const { body } = sizes
  const x = boxWidth + laneAt(lane, firstLane, sizes)
  const [leaves, arrives] = [portOf(jump, 'from', boxes, arrows), portOf(jump, 'to', boxes, arrows)]
  const end = boxWidth + headRoom * body
  const path: readonly PathCommand[] = cornered(
    [
      [boxWidth, leaves],
      [x, leaves],
      [x, arrives],
      [end, arrives],
    ],
    body / 2,
  )
  return { from: jump.from, to: jump.to, path, tip: { x: boxWidth, y: arrives, directionX: -1, directionY: 0 } }
}

/** The places where lines leave and reach a box, spread evenly over its side: arrivals above departures, inner lanes first. */
function portOf(jump: Jump, end: 'from' | 'to', boxes: readonly DiagramBox[], arrows: Arrows): number {
  const step = jump[end]
  const drawn = arrows.jumps.filter(({ lane }) => lane !== undefined)
  const here = (['to', 'from'] as const).flatMap((side) =>
    drawn
      .filter((other) => other[side] === step)
      .sort((a, b) => (a.lane ?? 0) - (b.lane ?? 0))
      .map((other) => ({ other, side })),
  )
  const place = here.findIndex(({ other, side }) => other === jump && side === end)
  const box = boxes[step]
  return (box?.y ?? 0) + ((box?.height ?? 0) * (place + 1)) / (here.length + 1)
}
