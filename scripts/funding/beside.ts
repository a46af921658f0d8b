/** Whether words stand in a printed file, and beside the emblem there. */

import { type Box, grown, isEmpty, overlap } from '../written/painted.ts'
import { emblemsOf, type SeenPrint } from './seen-print.ts'
import type { FoundWords } from './side-words.ts'

export const said = ({ sides }: SeenPrint, phrase: string): boolean =>
  sides.some(({ words }) => words.all(phrase).length > 0)

/** Words beside the emblem are no further from it than it is wide. */
const reach = ({ left, right }: Box): number => right - left

/** A phrase on a side that shows the emblem: the words of several funders stand under each other, some way from it. */
export function onEmblemSide(print: SeenPrint, phrase: string): FoundWords | undefined {
  return firstFound(print, phrase, () => true)
}

/** A phrase right beside the emblem. */
export function besideEmblem(print: SeenPrint, phrase: string): FoundWords | undefined {
  return firstFound(print, phrase, ({ box }, flag) => !isEmpty(overlap(box, grown(flag, reach(flag)))))
}

function firstFound(
  print: SeenPrint,
  phrase: string,
  fits: (words: FoundWords, flag: Box) => boolean,
): FoundWords | undefined {
  for (const { side, emblem } of emblemsOf(print)) {
    const found = side.words.all(phrase).find((words) => fits(words, emblem.flag))
    if (found !== undefined) return found
  }
  return undefined
}
