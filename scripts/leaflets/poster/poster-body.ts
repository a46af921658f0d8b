/** The text of a poster: one column, its sections below each other. */

import type { Block } from '../../blocks/block.ts'
import { setDiagram } from '../../typeset/blocks/set-diagram.ts'
import { setPanels } from '../../typeset/blocks/set-panel.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import { heightOf, type SetBlocks } from '../../typeset/blocks/slice.ts'
import type { StructureElement } from '../../typeset/lines/page.ts'
import type { Overflow } from '../sides/fill-side.ts'
import { GrowingColumn } from '../sides/growing-column.ts'
import { overflowAt } from '../sides/sections-in.ts'

/** Lengths are points. `call`: the elements of the call to action, which keep their place in the text though it is drawn at the foot. */
export function posterBody(
  blocks: readonly Block[],
  width: number,
  panelGutter: number,
  setting: BlockSetting,
  call: readonly StructureElement[],
): SetBlocks {
  const column = new GrowingColumn(width, setting)
  column.addBlocks(blocks, {
    // Drawn with the least height: a poster has one side.
    diagram: (diagram) => setDiagram(diagram, width, 0, setting),
    panel: (panel) => setPanels([panel], width, panelGutter, setting),
    addCall: () => {
      column.finishProse()
      column.add({ slices: [], structure: call })
    },
  })
  return column
}

/** By how much the text is too tall for `room` points, and in which section; undefined where it fits. */
export function overflowOf({ slices }: SetBlocks, blocks: readonly Block[], room: number): Overflow | undefined {
  const by = heightOf(slices) - room
  if (by <= 0) return undefined
  const at = slices.findIndex((_, index) => heightOf(slices.slice(0, index + 1)) > room)
  return overflowAt(at, by, slices, blocks)
}
