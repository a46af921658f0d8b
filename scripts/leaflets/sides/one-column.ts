/** Sets the blocks of a sheet in one column: as slices, and as elements of the structure. */

import type { Block, CallToAction, Diagram, Inline, Prose } from '../../blocks/block.ts'
import { plainText } from '../../blocks/plain-text.ts'
import { wordsOfInlines } from '../../blocks/words.ts'
import { setDiagram } from '../../typeset/blocks/set-diagram.ts'
import { setPanels } from '../../typeset/blocks/set-panel.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import { heightBelow, type SetBlocks, type Slice } from '../../typeset/blocks/slice.ts'
import { GrowingColumn } from './growing-column.ts'
import type { Piece } from './piece.ts'

export interface OneColumn {
  /** Points. */
  readonly width: number
  /** The height of a page in points: a taller diagram is set tight, then broken between two boxes. */
  readonly mostHeight: number
  readonly setting: BlockSetting
  /** A diagram that begins on a page below other text, and the room there in points. */
  readonly begins?: { readonly diagram: Diagram; readonly height: number }
  /** Points of white between a diagram's title and its boxes. */
  readonly afterDiagramTitle: number
  /** Points of white above a panel. */
  readonly abovePanel: number
  /** The call to action is set apart, with this white above it in points, or it ends the paragraph before it. */
  readonly call: { readonly above: number; readonly set: (call: CallToAction) => Piece } | 'in the text'
}

/** A diagram that takes more than a page, and its first part. */
export interface BrokenDiagram {
  readonly diagram: Diagram
  readonly slice: Slice
  /** How many parts there are in all. */
  readonly parts: number
}

export interface SetColumn extends SetBlocks {
  /** The first diagram that is broken. */
  readonly broken?: BrokenDiagram
  /** Where diagrams, panels and the prose between them end, as counts of slices and elements. */
  readonly ends: readonly { readonly slices: number; readonly elements: number }[]
}

export function setInOneColumn(blocks: readonly Block[], options: OneColumn): SetColumn {
  const { width, setting, abovePanel, call } = options
  const column = new GrowingColumn(width, setting)
  let broken: BrokenDiagram | undefined
  column.addBlocks(blocks, {
    diagram: (diagram) => {
      const set = diagramIn(diagram, options, heightKept(column.slices))
      const [slice, ...others] = set.slices
      if (slice && others.length > 0) broken ??= { diagram, slice, parts: set.slices.length }
      return set
    },
    // Across the whole width, even beside other panels.
    panel: (panel) => setPanels([panel], width, abovePanel, setting),
    addCall: (block) => {
      if (call === 'in the text') column.prose = withSentence(column.prose, block)
      else addCall(block, call, column)
    },
  })
  const { slices, structure, ends } = column
  return { slices, structure, ends, ...(broken && { broken }) }
}

/** The call belongs to the prose right before it. */
function addCall(call: CallToAction, { above, set }: Exclude<OneColumn['call'], string>, column: GrowingColumn): void {
  const follows = column.prose.length > 0
  column.finishProse()
  const { slice, elements } = set(call)
  const last = column.slices.at(-1)
  if (last && follows) column.slices.splice(-1, 1, { ...last, keepWithNext: true })
  column.add({ slices: [{ ...slice, gap: above }], structure: elements })
}

/** Adds "Call 01922 654703 for …" in bold to the end of prose. */
function withSentence(prose: readonly Prose<Inline>[], { lead, phone, purpose }: CallToAction): Prose<Inline>[] {
  const sentence: Inline = { kind: 'strong', content: [plainText(`${lead} `), phone, plainText(' '), ...purpose] }
  const last = prose.at(-1)
  // Where neither dates nor officers are known, the prose ends with that sentence already.
  if (last?.kind === 'paragraph' && wordsOfInlines(last.content) === wordsOfInlines([sentence]))
    return [...prose.slice(0, -1), { kind: 'paragraph', content: [sentence] }]
  return last?.kind === 'paragraph'
    ? [...prose.slice(0, -1), { ...last, content: [...last.content, plainText(' '), sentence] }]
    : [...prose, { kind: 'paragraph', content: [sentence] }]
}

/** The height of the headings that the next slice takes along to another page. */
const heightKept = (slices: readonly Slice[]): number =>
  heightBelow(slices.slice(slices.findLastIndex(({ keepWithNext }) => !keepWithNext) + 1))

function diagramIn(diagram: Diagram, options: OneColumn, kept: number): SetBlocks {
  const { width, mostHeight, setting, afterDiagramTitle, begins } = options
  const gaps = { ...setting.gaps, afterHeading: afterDiagramTitle }
  const most = mostHeight - kept
  const first = begins?.diagram === diagram ? begins.height : most
  const pages = { first, later: most, next: 'on the next page' } as const
  return setDiagram(diagram, width, most, { ...setting, gaps }, pages)
}
