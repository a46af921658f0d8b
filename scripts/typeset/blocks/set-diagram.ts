/** Sets a flow diagram: boxes and arrows that a screen reader reads as a numbered list. */

import type { Diagram } from '../../blocks/block.ts'
import type { DiagramLayout, DiagramText, TextRole } from '../../diagrams/diagram-layout.ts'
import { layoutDiagram } from '../../diagrams/layout.ts'
import { type DiagramPart, partsOf } from '../../diagrams/parts.ts'
import { roundedRectangle } from '../../drawing/path.ts'
import { baselineOf } from '../lines/baseline.ts'
import { breakOpportunities } from '../lines/break-opportunities.ts'
import { partedOn, wordsOfLine } from '../lines/lines.ts'
import type { Artifact, MarkedContent, Placed, StructureElement } from '../lines/page.ts'
import { plainRun, richText } from '../lines/runs.ts'
import { brokenLines, setText } from '../lines/text-box.ts'
import type { TextStyle } from '../lines/text-style.ts'
import { PendingExpansions } from './pending-expansions.ts'
import { bodyOfItem, setHeading } from './set-block.ts'
import type { BlockSetting } from './setting.ts'
import { arrowHead, unitDisc } from './shapes.ts'
import { joined, moved, type SetBlocks, type Slice } from './slice.ts'

const drawing: Artifact = { kind: 'artifact', type: 'layout' }

/** The room on pages for a diagram that is longer than one, in points, and the name of the next page. */
export interface DiagramPages {
  readonly first: number
  readonly later: number
  readonly next: 'on the next page' | 'overleaf'
}

/**
 * With its title and, where it was, "Reconstructed from the text." `mostHeight`: the room on the page in points. A taller
 * diagram is one slice all the same, or a slice for each page where it may be broken.
 */
export function setDiagram(
  diagram: Diagram,
  width: number,
  mostHeight: number,
  setting: BlockSetting,
  tooTall: 'whole' | DiagramPages = 'whole',
): SetBlocks {
  const { gaps, styles, faces } = setting
  const pending = new PendingExpansions(diagram.expansions)
  const title = setHeading(
    { kind: 'heading', level: 2, id: diagram.id, content: pending.marked(diagram.title) },
    width,
    setting,
  )
  const source: MarkedContent = { kind: 'content' }
  const note = diagram.reconstructed
    ? setText([plainRun('Reconstructed from the text.', styles.body, source)], styles.body, width, faces)
    : undefined
  const titleHeight = title.slices.reduce((sum, { height }) => sum + height, 0) + gaps.afterHeading
  const noteHeight = note ? note.height + gaps.caption : 0
  const pen: Pen = { pending, roles: stylesOf(setting), parted: new Map(), setting }
  const layout = layoutDiagram(
    diagram,
    width,
    {
      body: styles.body.size,
      leading: styles.body.leading,
      stepLeading: styles.step.leading,
      rule: setting.diagram.rule,
      leastRow: setting.diagram.leastRow,
    },
    textOf(pen),
    mostHeight - titleHeight - noteHeight,
  )
  const parts =
    tooTall === 'whole' || layout.height <= mostHeight - titleHeight - noteHeight
      ? [{ layout }]
      : partsOf(
          layout,
          { first: tooTall.first - titleHeight - noteHeight, later: tooTall.later - noteHeight },
          styles.body.leading,
        )
  const next = tooTall === 'whole' ? '' : tooTall.next
  const drawn = parts.map((part) => drawPart(part, next, pen))
  const noteSlices = (note?.lines ?? []).map(({ items }): Slice => {
    return { height: styles.body.leading, gap: gaps.caption, keepWithNext: false, items }
  })
  const slices = drawn.map(({ items, height }, index) => {
    const boxes: Slice = { height, gap: gaps.afterHeading, keepWithNext: false, items }
    const above = index === 0 ? title.slices : []
    const below = index === drawn.length - 1 ? noteSlices : []
    return joined([...above, boxes, ...below], gaps.heading)
  })
  const list: StructureElement = {
    role: 'L',
    numbering: 'Decimal',
    children: drawn.flatMap(({ elements }) => elements),
  }
  return {
    slices,
    structure: [
      ...title.structure,
      list,
      ...(note ? [{ role: 'P', children: [source] } satisfies StructureElement] : []),
    ],
  }
}

interface DrawnPart {
  readonly items: readonly Placed[]
  readonly height: number
  readonly elements: readonly StructureElement[]
}

/** Words that say where it goes on. An artifact, because a screen reader reads one list. */
function drawPart({ layout, onwards }: DiagramPart, next: string, pen: Pen): DrawnPart {
  const { roles, setting } = pen
  const { items, elements } = draw(layout, pen)
  const words = onwards
    ? setText(
        [plainRun(`on to ${onwards.step + 1}, ${next}`, roles.words, drawing)],
        roles.words,
        layout.width,
        setting.faces,
      ).lines.flatMap((line) => moved(line.items, onwards.x, onwards.y))
    : []
  return { items: [...items, ...words], height: layout.height, elements }
}

type Roles = Readonly<Record<TextRole, TextStyle>>

const stylesOf = ({ styles: { body, step } }: BlockSetting): Roles => ({
  label: { ...step, colour: 'bottle' },
  text: body,
  words: { ...body, face: 'bold' },
})

/** What is needed to draw the words of a diagram. */
interface Pen {
  readonly pending: PendingExpansions
  readonly roles: Roles
  /** Words that are wider than a line, by the line on which they begin. */
  readonly parted: Map<string, string>
  readonly setting: BlockSetting
}

/** The diagram's text is broken into lines by the same rules as all text. */
function textOf({ roles, parted, setting: { faces } }: Pen): DiagramText {
  const broken = (text: string, role: TextRole, width: number) =>
    brokenLines([plainRun(text, roles[role], drawing)], roles[role], width, faces, 'ragged')
  return {
    // Words, dates and numbers are never broken.
    holds: (text, role, width) => {
      const mayEnd = breakOpportunities(text)
      let end = 0
      return broken(text, role, width).every((line) => {
        end += wordsOfLine(line).length
        return mayEnd.includes(end)
      })
    },
    lines: (text, role, width) =>
      broken(text, role, width).map((line) => {
        const words = wordsOfLine(line)
        const whole = partedOn(line)
        if (whole !== undefined) parted.set(words, whole)
        return words
      }),
    width: (text, role) => faces[roles[role].face].measure(text, roles[role].size),
  }
}

function draw(layout: DiagramLayout, { pending, roles, parted, setting }: Pen): Pick<DrawnPart, 'items' | 'elements'> {
  const rule = setting.diagram.rule
  const items: Placed[] = []
  const elements: StructureElement[] = []
  for (const { step, x, y, width, height, disc: circle, texts } of layout.boxes) {
    const edge = roundedRectangle(0, 0, width - rule, height - rule, layout.corner)
    items.push({
      kind: 'path',
      commands: edge,
      origin: { x: x + rule / 2, y: y + rule / 2, scale: 1 },
      stroke: { colour: 'bottle', width: rule },
      owner: drawing,
    })
    items.push({
      kind: 'path',
      commands: unitDisc,
      origin: { x: circle.x, y: circle.y, scale: circle.diameter / 2 - rule / 2 },
      stroke: { colour: 'bottle', width: rule * 1.5 },
      owner: drawing,
    })
    const number: MarkedContent = { kind: 'content' }
    items.push(...numeral(String(step + 1), circle.x, circle.y, roles.label, number, setting))
    const parts = texts.map(({ role, x: left, y: top, lines }): StructureElement => {
      const style = roles[role]
      const children: (StructureElement | MarkedContent)[] = []
      let owner: MarkedContent | undefined
      lines.forEach((line, index) => {
        const said = richText(pending.marked(line), style, setting)
        const [only, ...more] = said.children
        // Lines without an expansion are placed as a whole.
        owner = more.length > 0 || (only && 'role' in only) ? undefined : (owner ?? newContent(children))
        if (owner === undefined) children.push(...said.children)
        const runs = said.runs.map((run) => ({ ...run, owner: owner ?? run.owner, whole: true }))
        const whole = parted.get(line)
        for (const placedLine of setText(runs, style, layout.width, setting.faces).lines)
          for (const item of moved(placedLine.items, left, top + index * style.leading))
            items.push(whole !== undefined && item.kind === 'text' ? { ...item, parted: whole } : item)
      })
      return { role: 'P', children }
    })
    elements.push({
      role: 'LI',
      children: [{ role: 'Lbl', children: [number] }, bodyOfItem(parts)],
    })
  }
  for (const { path, tip } of layout.connectors) {
    items.push({
      kind: 'path',
      commands: path,
      stroke: { colour: 'bottle', width: rule * 1.5, join: 'round' },
      owner: drawing,
    })
    const head = arrowHead(tip.x, tip.y, tip.directionX, tip.directionY, layout.head.length, layout.head.width)
    items.push({ kind: 'path', commands: head, fill: 'bottle', owner: drawing })
  }
  return { items, elements }
}

function newContent(children: (StructureElement | MarkedContent)[]): MarkedContent {
  const content: MarkedContent = { kind: 'content' }
  children.push(content)
  return content
}

/** A number centred in its disc, by its width and the height of its figures. */
function numeral(
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  owner: MarkedContent,
  { faces }: BlockSetting,
): readonly Placed[] {
  const box = setText([plainRun(text, style, owner, true)], style, Number.MAX_SAFE_INTEGER, faces)
  const capHeight = (faces[style.face].metrics.capHeight * style.size) / 1000
  return moved(box.lines[0]?.items ?? [], x - box.width / 2, y + capHeight / 2 - baselineOf(style, faces))
}
