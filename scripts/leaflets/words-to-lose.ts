/**
 * How many words are too many where a leaflet runs over. It is not reckoned from a mean line but tried: the leaflet is
 * set again without the last words of the section, until the fewest are found without which all fits.
 */

import type { Block } from '../blocks/block.ts'
import { withoutLastWords, wordsToTake } from '../blocks/shortened.ts'
import type { Span } from '../diagnostics/diagnostic.ts'

export type WordsToLose =
  | { readonly kind: 'words'; readonly count: number; readonly of: number }
  /** Not even without all its words: what stands before it is too long as well. */
  | { readonly kind: 'not enough'; readonly of: number }

/**
 * `span` is that of the section's heading; without one the words are those before the first heading.
 * `fits` sets a whole leaflet; it is asked as often as halving takes, a dozen times for a long section.
 */
export function wordsToLose(
  blocks: readonly Block[],
  span: Span | undefined,
  fits: (blocks: readonly Block[]) => boolean,
): WordsToLose {
  const section = sectionAt(blocks, span)
  const without = (count: number): readonly Block[] => [
    ...blocks.slice(0, section.start),
    ...withoutLastWords(blocks.slice(section.start, section.end), count).left,
    ...blocks.slice(section.end),
  ]
  const of = wordsToTake(blocks.slice(section.start, section.end))
  if (!fits(without(of))) return { kind: 'not enough', of }
  let [tooFew, enough] = [0, of]
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2)
    if (fits(without(middle))) enough = middle
    else tooFew = middle
  }
  return { kind: 'words', count: enough, of }
}

/** From its heading to the next of its rank, or to where the sheet is turned over. */
function sectionAt(blocks: readonly Block[], span: Span | undefined): { readonly start: number; readonly end: number } {
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
