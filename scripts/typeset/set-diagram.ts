/** A flow diagram on paper: a numbered list to a screen reader, boxes and arrows to the eye. */

import type { Diagram } from '../blocks/block.ts'
import type { DiagramLayout, DiagramText, TextRole } from '../diagrams/diagram-layout.ts'
import { layoutDiagram } from '../diagrams/layout.ts'
import { chunksOf } from './chunks.ts'
import { breakLines } from './lines.ts'
import type { Artifact, MarkedContent, Placed, StructureElement } from './page.ts'
import { plainRun } from './runs.ts'
import { setHeading } from './set-block.ts'
import type { BlockSetting } from './setting.ts'
import { arrowHead, disc, roundedRectangle } from './shapes.ts'
import { joined, moved, type SetBlocks, type Slice } from './slice.ts'
import { baselineOf, setText } from './text-box.ts'
import type { TextStyle } from './text-style.ts'

const drawing: Artifact = { kind: 'artifact', type: 'layout' }

/** Its title, the boxes and, where it is so, "Reconstructed from the text." `mostHeight` is what the page has for it all. */
export function setDiagram(diagram: Diagram, width: number, mostHeight: number, setting: BlockSetting): SetBlocks {
  const { gaps, styles, faces } = setting
  const title = setHeading(
    { kind: 'heading', level: 2, id: diagram.id, content: [{ kind: 'text', text: diagram.title }] },
    width,
    setting,
  )
  const source: MarkedContent = { kind: 'content' }
  const note = diagram.reconstructed
    ? setText([plainRun('Reconstructed from the text.', styles.body, source)], styles.body, width, faces)
    : undefined
  const titleHeight = title.slices.reduce((sum, { height }) => sum + height, 0) + gaps.afterHeading
  const noteHeight = note ? note.height + gaps.caption : 0
  const roles = stylesOf(setting)
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
    textOf(roles, setting),
    mostHeight - titleHeight - noteHeight,
  )
  const drawn = draw(layout, roles, setting)
  const noteSlices = note?.lines.map(({ items }): Slice => {
    return { height: note.leading, gap: gaps.caption, keepWithNext: false, items }
  })
  const boxes: Slice = {
    height: layout.height,
    gap: gaps.afterHeading,
    keepWithNext: note !== undefined,
    items: drawn.items,
  }
  return {
    slices: [joined([...title.slices, boxes, ...(noteSlices ?? [])], gaps.heading)],
    structure: [
      ...title.structure,
      drawn.list,
      ...(note ? [{ role: 'P', children: [source] } satisfies StructureElement] : []),
    ],
  }
}

type Roles = Readonly<Record<TextRole, TextStyle>>

const stylesOf = ({ styles: { body, step } }: BlockSetting): Roles => ({
  label: { ...step, colour: 'bottle' },
  text: body,
  words: { ...body, face: 'bold' },
})

/** The diagram's text is broken into lines by the same rules as all text. */
function textOf(roles: Roles, { faces }: BlockSetting): DiagramText {
  const run = (text: string, role: TextRole) => [plainRun(text, roles[role], drawing)]
  return {
    lines: (text, role, width) =>
      breakLines(chunksOf(run(text, role), roles[role], faces, width), { width, characters: 70 }, 'ragged').map(
        ({ chunks }) => chunks.flatMap(({ words }) => words.map(({ shaped }) => shaped.text)).join(''),
      ),
    width: (text, role) => faces[roles[role].face].measure(text, roles[role].size),
  }
}

function draw(
  layout: DiagramLayout,
  roles: Roles,
  setting: BlockSetting,
): { readonly items: readonly Placed[]; readonly list: StructureElement } {
  const rule = setting.diagram.rule
  const items: Placed[] = []
  const elements: StructureElement[] = []
  for (const { step, x, y, width, height, disc: circle, texts } of layout.boxes) {
    const edge = roundedRectangle(x + rule / 2, y + rule / 2, width - rule, height - rule, layout.corner)
    items.push({ kind: 'path', commands: edge, stroke: { colour: 'bottle', width: rule }, owner: drawing })
    const ring = disc(circle.x, circle.y, circle.diameter / 2 - rule / 2)
    items.push({ kind: 'path', commands: ring, stroke: { colour: 'bottle', width: rule * 1.5 }, owner: drawing })
    const number: MarkedContent = { kind: 'content' }
    items.push(...numeral(String(step + 1), circle.x, circle.y, roles.label, number, setting))
    const parts = texts.map(({ role, x: left, y: top, lines }): StructureElement => {
      const owner: MarkedContent = { kind: 'content' }
      lines.forEach((line, index) => {
        const set = setText([plainRun(line, roles[role], owner, true)], roles[role], layout.width, setting.faces)
        for (const placedLine of set.lines)
          items.push(...moved(placedLine.items, left, top + index * roles[role].leading))
      })
      return { role: 'P', children: [owner] }
    })
    elements.push({
      role: 'LI',
      children: [
        { role: 'Lbl', children: [number] },
        { role: 'LBody', children: parts },
      ],
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
  return { items, list: { role: 'L', numbering: 'Decimal', children: elements } }
}

/** Centred in its disc, by its width and by the height of its figures. */
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
