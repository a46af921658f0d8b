/** Looks for words in a printed file, and beside its emblem. */

import { type Box, grown, isEmpty, overlap } from '../written/painted.ts'
import { emblemsOf, type SeenPrint } from './seen-print.ts'
import type { FoundWords } from './side-words.ts'

/** Whether any side has the words, even as part of others, wherever lines end. */
export const said = ({ sides }: SeenPrint, phrase: string): boolean =>
  sides.some(({ words }) => words.all(phrase).length > 0)

/** Words beside the emblem are at most its width away. */
const reach = ({ left, right }: Box): number => right - left

/** The words as a phrase of their own on any side. */
export const standsAlone = ({ sides }: SeenPrint, phrase: string): boolean =>
  sides.some(({ words }) => words.whole(phrase).length > 0)

/**
 * The words as a phrase of their own on a side with the emblem: those of several funders are below each other, some way
 * from it. Undefined where there is none.
 */
export function onEmblemSide(print: SeenPrint, phrase: string): FoundWords | undefined {
  for (const { side } of emblemsOf(print)) {
    const [found] = side.words.whole(phrase)
    if (found !== undefined) return found
  }
  return undefined
}

/** The words right beside the emblem, even as part of others. */
export const besideEmblem = (print: SeenPrint, phrase: string): boolean =>
  emblemsOf(print).some(({ side, emblem: { flag } }) =>
    side.words.all(phrase).some(({ box }) => !isEmpty(overlap(box, grown(flag, reach(flag))))),
  )
