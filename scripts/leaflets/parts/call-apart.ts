/** The call to action taken out of a text, as a panel that is drawn at its foot. */

import type { Block, CallToAction } from '../../blocks/block.ts'
import { setBlocks } from '../../typeset/blocks/set-block.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import { joined } from '../../typeset/blocks/slice.ts'
import type { Piece } from '../sides/piece.ts'

export interface CallApart {
  /** With the call, whose elements keep their place, but without headings that stand above the panel. */
  readonly text: readonly Block[]
  /** Undefined where the text has no call to action. */
  readonly panel: Piece | undefined
}

/** Headings with nothing below them but the call at the end of the text stand above its panel. `width`: points. */
export function callApart(
  blocks: readonly Block[],
  panelOf: (call: CallToAction) => Piece,
  width: number,
  setting: BlockSetting,
): CallApart {
  const at = blocks.findIndex(({ kind }) => kind === 'call')
  const call = blocks[at]
  if (call?.kind !== 'call') return { text: blocks, panel: undefined }
  const panel = panelOf(call)
  const from = blocks.findLastIndex(({ kind }, index) => index < at && kind !== 'heading') + 1
  if (from === at || at < blocks.length - 1) return { text: blocks, panel }
  const headings = blocks.slice(from, at).filter((heading) => heading.kind === 'heading')
  const above = setBlocks(headings, width, setting)
  const below = { ...panel.slice, gap: setting.gaps.afterHeading }
  return {
    text: [...blocks.slice(0, from), call],
    panel: { slice: joined([...above.slices, below]), elements: [...above.structure, ...panel.elements] },
  }
}
