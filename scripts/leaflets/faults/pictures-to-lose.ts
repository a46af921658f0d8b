/** Whether a leaflet that overflows would fit without pictures, tried as the words are. */

import type { Block } from '../../blocks/block.ts'
import { withoutPictures } from '../../blocks/without-pictures.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'
import { type Range, sectionAt, sideOf } from './section-range.ts'
import { type WordsToLose, wordsToLose } from './words-to-lose.ts'

export interface PicturesToLose {
  readonly count: number
  /** Those of the section alone, or all that are printed on its side. */
  readonly of: 'section' | 'side'
  /** The words to lose as well; left out where everything fits without the pictures. */
  readonly words?: WordsToLose
}

/** The fewest pictures that are enough alone; else, where no words alone are enough, all of the side with so many words. */
export function picturesToLose(
  blocks: readonly Block[],
  span: Span | undefined,
  words: WordsToLose,
  fits: (blocks: readonly Block[]) => boolean,
): PicturesToLose | undefined {
  const section = sectionAt(blocks, span)
  const own = without(blocks, section)
  if (own.count > 0 && fits(own.left)) return { count: own.count, of: 'section' }
  const all = without(blocks, sideOf(blocks, section.start))
  if (all.count === 0) return undefined
  const of = all.count === own.count ? 'section' : 'side'
  if (fits(all.left)) return { count: all.count, of }
  if (words.kind === 'words' && words.count < words.of) return undefined
  const left = wordsToLose(all.left, span, fits)
  return left.kind === 'words' || left.inAll ? { count: all.count, of, words: left } : undefined
}

function without(blocks: readonly Block[], { start, end }: Range): ReturnType<typeof withoutPictures> {
  const { left, count } = withoutPictures(blocks.slice(start, end))
  return { left: [...blocks.slice(0, start), ...left, ...blocks.slice(end)], count }
}
