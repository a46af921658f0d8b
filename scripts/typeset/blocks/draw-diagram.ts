/** Draws the boxes, numbers, words and arrows of a diagram that has been laid out. */

import type { DiagramLayout, TextRole } from '../../diagrams/diagram-layout.ts'
import type { DiagramPart } from '../../diagrams/parts.ts'
import { roundedRectangle } from '../../drawing/path.ts'
import { baselineOf } from '../lines/baseline.ts'
import { content, decoration } from '../lines/owners.ts'
import type { MarkedContent, Placed, StructureElement } from '../lines/page.ts'
import { plainRun, richText } from '../lines/runs.ts'
import { setText } from '../lines/text-box.ts'
import type { TextStyle } from '../lines/text-style.ts'
import type { PendingExpansions } from './pending-expansions.ts'
import { bodyOfItem } from './set-block.ts'
import type { BlockSetting } from './setting.ts'
import { arrowHead, unitDisc } from './shapes.ts'
import { moved } from './slice.ts'
import { boxAt } from './text-slices.ts'

/** What is needed to draw the words of a diagram. */
export interface Pen {
  readonly pending: PendingExpansions
  readonly roles: Readonly<Record<TextRole, TextStyle>>
  /** Words that are wider than a line, by the line on which they begin. */
  readonly parted: Map<string, string>
  readonly setting: BlockSetting
}

export interface DrawnPart {
  readonly items: readonly Placed[]
  /** Points. */
  readonly height: number
  /** The entries of the list that the boxes are to a screen reader. */
  readonly elements: readonly StructureElement[]
}

/** The part of a diagram that stands on one page. `next`: where the rest is, in the words that say so. */
export function drawPart({ layout, onwards }: DiagramPart, next: string, pen: Pen): DrawnPart {
  const items: Placed[] = []
  const elements = layout.boxes.map((box) => drawBox(box, layout, pen, items))
  for (const connector of layout.connectors) drawConnector(connector, layout.head, pen, items)
  if (onwards) items.push(...wordsOnwards(onwards, next, layout.width, pen))
  return { items, height: layout.height, elements }
}

type Box = DiagramLayout['boxes'][number]

/** Adds a box with its number and words to the items; gives its entry of the list. */
function drawBox(box: Box, { corner, width: room }: DiagramLayout, pen: Pen, items: Placed[]): StructureElement {
  const { step, x, y, width, height, disc, texts } = box
  const { rule } = pen.setting.diagram
  const number = content()
  items.push(
    {
      kind: 'path',
      commands: roundedRectangle(0, 0, width - rule, height - rule, corner),
      origin: { x: x + rule / 2, y: y + rule / 2, scale: 1 },
      stroke: { colour: 'bottle', width: rule },
      owner: decoration,
    },
    {
      kind: 'path',
      commands: unitDisc,
      origin: { x: disc.x, y: disc.y, scale: disc.diameter / 2 - rule / 2 },
      stroke: { colour: 'bottle', width: rule * 1.5 },
      owner: decoration,
    },
    ...numeral(String(step + 1), disc, number, pen),
  )
  const parts = texts.map((text) => drawWords(text, room, pen, items))
  return { role: 'LI', children: [{ role: 'Lbl', children: [number] }, bodyOfItem(parts)] }
}

/** Adds the lines of a text to the items; gives their paragraph. */
function drawWords({ role, x, y, lines }: Box['texts'][number], room: number, pen: Pen, items: Placed[]) {
  const { pending, parted, setting } = pen
  const style = pen.roles[role]
  const children: (StructureElement | MarkedContent)[] = []
  let owner: MarkedContent | undefined
  for (const [index, line] of lines.entries()) {
    const said = richText(pending.marked(line), style, setting)
    const [only, ...more] = said.children
    // Lines without an expansion are placed as a whole.
    owner = more.length > 0 || (only && 'role' in only) ? undefined : (owner ?? newContent(children))
    if (owner === undefined) children.push(...said.children)
    const runs = said.runs.map((run) => ({ ...run, owner: owner ?? run.owner, whole: true }))
    const whole = parted.get(line)
    for (const placedLine of setText(runs, style, room, setting.faces).lines)
      for (const item of moved(placedLine.items, x, y + index * style.leading))
        items.push(whole !== undefined && item.kind === 'text' ? { ...item, parted: whole } : item)
  }
  return { role: 'P', children } satisfies StructureElement
}

function newContent(children: (StructureElement | MarkedContent)[]): MarkedContent {
  const owner = content()
  children.push(owner)
  return owner
}

/** A number centred in its disc, by its width and the height of its figures. */
function numeral(text: string, disc: Box['disc'], owner: MarkedContent, pen: Pen): readonly Placed[] {
  const { faces } = pen.setting
  const style = pen.roles.label
  const box = setText([plainRun(text, style, owner, true)], style, Number.MAX_SAFE_INTEGER, faces)
  const capHeight = (faces[style.face].metrics.capHeight * style.size) / 1000
  const baseline = disc.y + capHeight / 2 - baselineOf(style, faces)
  return moved(box.lines[0]?.items ?? [], disc.x - box.width / 2, baseline)
}

function drawConnector(
  { path, tip }: DiagramLayout['connectors'][number],
  { length, width }: DiagramLayout['head'],
  { setting }: Pen,
  items: Placed[],
): void {
  const stroke = { colour: 'bottle', width: setting.diagram.rule * 1.5, join: 'round' } as const
  const head = arrowHead(tip.x, tip.y, tip.directionX, tip.directionY, length, width)
  items.push(
    { kind: 'path', commands: path, stroke, owner: decoration },
    { kind: 'path', commands: head, fill: 'bottle', owner: decoration },
  )
}

/** Words that say where it goes on. */
function wordsOnwards(
  { step, x, y }: NonNullable<DiagramPart['onwards']>,
  next: string,
  room: number,
  { roles, setting }: Pen,
): readonly Placed[] {
  const run = plainRun(`on to ${step + 1}, ${next}`, roles.words, decoration)
  return boxAt(setText([run], roles.words, room, setting.faces), x, y)
}
