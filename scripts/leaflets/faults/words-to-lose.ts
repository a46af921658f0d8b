/**
 * How many words are too many where a leaflet overflows. This is not estimated but tried: the leaflet is set again without
 * the last words of the section, until the smallest number is found without which everything fits.
 */

import type { Block } from '../../blocks/block.ts'
import { withoutLastWords, withoutLastWordsAndHeadings, wordsToTake } from '../../blocks/shortened.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'
import { fewest } from './fewest.ts'
import { type Range, sectionAt, sideOf } from './section-range.ts'

export type WordsToLose = { readonly kind: 'words'; readonly count: number; readonly of: number } | NotEnough

/** It does not even fit without all its words: what comes before it is too long as well. */
export interface NotEnough {
  readonly kind: 'not enough'
  readonly of: number
  readonly inAll?: WordsInAll
}

/** The words before or after {{ overleaf }}, or all of them where there is none. */
export interface WordsInAll {
  readonly count: number
  readonly of: number
}

/**
 * Tried for one section; where that alone is not too long, for the side that it is on. `span`: that of the section's
 * heading; undefined for the words before the first heading. `fits` sets a whole leaflet; binary search asks it a dozen
 * times for a long section.
 */
export function wordsToLose(
  blocks: readonly Block[],
  span: Span | undefined,
  fits: (blocks: readonly Block[]) => boolean,
): WordsToLose {
  const section = sectionAt(blocks, span)
  const lost = fewestWords(blocks, section, fits, (all, many) => withoutLastWords(all, many).left)
  if (lost.count !== undefined) return { kind: 'words', count: lost.count, of: lost.of }
  const { count, of } = fewestWords(blocks, sideOf(blocks, section.start), fits, withoutLastWordsAndHeadings)
  return { kind: 'not enough', of: lost.of, ...(count !== undefined && { inAll: { count, of } }) }
}

/** `count`: the fewest last words without which everything fits; left out where taking all of them is not enough. */
function fewestWords(
  blocks: readonly Block[],
  { start, end }: Range,
  fits: (blocks: readonly Block[]) => boolean,
  shortened: (blocks: readonly Block[], count: number) => readonly Block[],
): { readonly count?: number; readonly of: number } {
  const without = (count: number): readonly Block[] => [
    ...blocks.slice(0, start),
    ...shortened(blocks.slice(start, end), count),
    ...blocks.slice(end),
  ]
  const of = wordsToTake(blocks.slice(start, end))
  const count = fewest(of, (many) => fits(without(many)))
  return { of, ...(count !== undefined && { count }) }
}
