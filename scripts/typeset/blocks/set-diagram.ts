/** Sets a flow diagram: boxes and arrows that a screen reader reads as a numbered list. */

import type { Diagram } from '../../blocks/block.ts'
import type { DiagramSizes, DiagramText, TextRole } from '../../diagrams/diagram-layout.ts'
import { layoutDiagram } from '../../diagrams/layout.ts'
import { partsOf } from '../../diagrams/parts.ts'
import { breakOpportunities } from '../lines/break-opportunities.ts'
import { partedOn, wordsOfLine } from '../lines/lines.ts'
import { content, decoration } from '../lines/owners.ts'
import type { StructureElement } from '../lines/page.ts'
import { plainRun } from '../lines/runs.ts'
import { brokenLines, setText } from '../lines/text-box.ts'
import { drawPart, type Pen } from './draw-diagram.ts'
import { PendingExpansions } from './pending-expansions.ts'
import { setHeading } from './set-block.ts'
import type { BlockSetting } from './setting.ts'
import { heightOf, joined, type SetBlocks, type Slice, sliceOf } from './slice.ts'
import { linesOf } from './text-slices.ts'

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
  const { styles, gaps } = setting
  const pen: Pen = {
    pending: new PendingExpansions(diagram.expansions),
    roles: rolesOf(setting),
    parted: new Map(),
    setting,
  }
  const { id, titleLevel: level = 2 } = diagram
  const heading = { kind: 'heading', level, id, content: pen.pending.marked(diagram.title) } as const
  const title = setHeading(heading, width, setting)
  const note = diagram.reconstructed ? setNote(width, setting) : undefined
  const titleHeight = heightOf(title.slices) + gaps.afterHeading
  const noteHeight = note ? note.height + gaps.caption : 0
  const room = mostHeight - titleHeight - noteHeight
  const layout = layoutDiagram(diagram, width, sizesOf(setting), textOf(pen), room)
  const parts =
    tooTall === 'whole' || layout.height <= room
      ? [{ layout }]
      : partsOf(
          layout,
          { first: tooTall.first - titleHeight - noteHeight, later: tooTall.later - noteHeight },
          styles.body.leading,
        )
  const next = tooTall === 'whole' ? '' : tooTall.next
  const drawn = parts.map((part) => drawPart(part, next, pen))
  const slices = drawn.map(({ items, height }, index) => {
    const boxes: Slice = { ...sliceOf(height, items), gap: gaps.afterHeading }
    const above = index === 0 ? title.slices : []
    const below = note && index === drawn.length - 1 ? note.slices : []
    return joined([...above, boxes, ...below], level === 2 ? gaps.heading : gaps.afterHeading)
  })
  const entries = drawn.flatMap(({ elements }) => elements)
  const list: StructureElement = { role: 'L', numbering: 'Decimal', children: entries }
  return { slices, structure: [...title.structure, list, ...(note ? [note.element] : [])] }
}

/** What stands below a diagram that was made anew from a document's text. */
function setNote(width: number, { styles, gaps, faces }: BlockSetting) {
  const source = content()
  const run = plainRun('Reconstructed from the text.', styles.body, source)
  const box = setText([run], styles.body, width, faces)
  const element: StructureElement = { role: 'P', children: [source] }
  return { slices: linesOf(box, gaps.caption), height: box.height, element }
}

const sizesOf = ({ styles, diagram }: BlockSetting): DiagramSizes => ({
  body: styles.body.size,
  leading: styles.body.leading,
  stepLeading: styles.step.leading,
  rule: diagram.rule,
  leastRow: diagram.leastRow,
})

const rolesOf = ({ styles: { body, step } }: BlockSetting): Pen['roles'] => ({
  label: { ...step, colour: 'bottle' },
  text: body,
  words: { ...body, face: 'bold' },
})

/** The diagram's text is broken into lines by the same rules as all text. */
function textOf({ roles, parted, setting: { faces } }: Pen): DiagramText {
  const broken = (text: string, role: TextRole, width: number) =>
    brokenLines([plainRun(text, roles[role], decoration)], roles[role], width, faces, 'ragged')
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
