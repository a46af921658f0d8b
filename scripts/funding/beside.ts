/** Whether words stand in a printed file, and beside the emblem there. */

import { type Box, grown, isEmpty, overlap } from '../written/painted.ts'
import { emblemsOf, type SeenPrint } from './seen-print.ts'
import type { FoundWords } from './side-words.ts'

/** On any side, be it a part of more words, wherever its lines end. */
export const said = ({ sides }: SeenPrint, phrase: string): boolean =>
  sides.some(({ words }) => words.all(phrase).length > 0)

/** Words beside the emblem are no further from it than it is wide. */
const reach = ({ left, right }: Box): number => right - left

/** A phrase of its own on any side. */
export const saidByItself = ({ sides }: SeenPrint, phrase: string): boolean =>
  sides.some(({ words }) => words.whole(phrase).length > 0)

/**
 * A phrase of its own on a side that shows the emblem: the words of several funders stand under each other, some way
 * from it. Undefined where none is.
 */
export function onEmblemSide(print: SeenPrint, phrase: string): FoundWords | undefined {
  for (const { side } of emblemsOf(print)) {
    const [found] = side.words.whole(phrase)
    if (found !== undefined) return found
  }
  return undefined
}

/** A phrase right beside the emblem, be it a part of more words. */
export const besideEmblem = (print: SeenPrint, phrase: string): boolean =>
  emblemsOf(print).some(({ side, emblem: { flag } }) =>
    side.words.all(phrase).some(({ box }) => !isEmpty(overlap(box, grown(flag, reach(flag))))),
  )
