/** The call to action taken out of a text, as a panel that is drawn at its foot. */

import type { Block, CallToAction } from '../../blocks/block.ts'
import { setBlocks } from '../../typeset/blocks/set-block.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import { joined } from '../../typeset/blocks/slice.ts'
import type { Bookmark } from '../../typeset/lines/page.ts'
import type { Piece } from '../sides/piece.ts'

export interface CallApart {
  /** With the call, whose elements keep their place, but without headings that stand above the panel. */
  readonly text: readonly Block[]
  /** Undefined where the text has no call to action. */
  readonly panel: Piece | undefined
  /** How many bookmarks the text has before those of the panel. */
  readonly readAfter: number
}

/** The bookmarks of what is drawn at the foot, and how many of the text's are read before them. */
export interface BookmarksApart {
  readonly bookmarks: readonly Bookmark[]
  readonly readAfter: number
}

/** Headings with nothing below them but the call stand above its panel. `width`: points. */
export function callApart(
  blocks: readonly Block[],
  panelOf: (call: CallToAction) => Piece,
  width: number,
  setting: BlockSetting,
): CallApart {
  const at = blocks.findIndex(({ kind }) => kind === 'call')
  const call = blocks[at]
  if (call?.kind !== 'call') return { text: blocks, panel: undefined, readAfter: 0 }
  const panel = panelOf(call)
  const ended = levelEndedBy(blocks[at + 1])
  const from = blocks.findLastIndex((block, index) => index < at && !isHeadingFrom(ended, block)) + 1
  if (from === at) return { text: blocks, panel, readAfter: 0 }
  const before = blocks.slice(0, from)
  const headings = blocks.slice(from, at).filter((block) => block.kind === 'heading')
  const above = setBlocks(headings, width, setting)
  const below = { ...panel.slice, gap: setting.gaps.afterHeading }
  return {
    text: [...before, ...blocks.slice(at)],
    panel: { slice: joined([...above.slices, below]), elements: [...above.structure, ...panel.elements] },
    readAfter: before.filter(hasBookmark).length,
  }
}

/** Sections of this level and deeper end where the block begins: all at the end of a text, none above what belongs to them. */
function levelEndedBy(next: Block | undefined): number {
  if (next === undefined) return 0
  if (next.kind === 'heading') return next.level
  return (next.kind === 'panel' && next.heading?.level) || Number.POSITIVE_INFINITY
}

const isHeadingFrom = (level: number, block: Block): boolean => block.kind === 'heading' && block.level >= level

const hasBookmark = (block: Block): boolean =>
  block.kind === 'heading' || block.kind === 'diagram' || (block.kind === 'panel' && block.heading !== undefined)

/** The bookmarks of a document in reading order. `own`: the title's, then the text's. */
export const inReadingOrder = (
  own: readonly Bookmark[],
  { bookmarks, readAfter }: BookmarksApart,
): readonly Bookmark[] => own.toSpliced(1 + readAfter, 0, ...bookmarks)
