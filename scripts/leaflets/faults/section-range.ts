/** Which of a sheet's blocks belong to one section, and which are printed on one side with it. */

import type { Block } from '../../blocks/block.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'

/** Blocks from one position up to another. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The blocks before or after `{{ overleaf }}`, or all where there is none. `at`: the position of one of them. */
export function sideOf(blocks: readonly Block[], at: number): Range {
  const turn = blocks.findIndex(({ kind }) => kind === 'overleaf')
  if (turn < 0) return { start: 0, end: blocks.length }
  return at < turn ? { start: 0, end: turn } : { start: turn + 1, end: blocks.length }
}

/** From its heading to the next of the same level, or to `{{ overleaf }}`. Without a span, the words before the first heading. */
export function sectionAt(blocks: readonly Block[], span: Span | undefined): Range {
  const found = blocks.findIndex((block) => span !== undefined && spanOfStart(block)?.line === span.line)
  const start = Math.max(0, found)
  const next = blocks.findIndex(
    (block, index) => index >= start + (found < 0 ? 0 : 1) && (block.kind === 'overleaf' || beginsSection(block)),
  )
  return { start, end: next < 0 ? blocks.length : next }
}

const spanOfStart = (block: Block): Span | undefined => {
  if (block.kind === 'panel') return block.heading?.span
  return block.kind === 'heading' || block.kind === 'diagram' ? block.span : undefined
}

const beginsSection = (block: Block): boolean =>
  block.kind === 'diagram' ||
  (block.kind === 'panel' && block.heading !== undefined) ||
  (block.kind === 'heading' && block.level === 2)
