/** When a CAG meets, in words. */

import { memoisedByObject } from '../memory/memoised-by-object.ts'
import type { CommunityActionGroup } from './community-action-group.ts'
import { timesInWords } from './dates-in-words.ts'

/** `First Tuesday of the month, 6pm to 8pm`; without a monthly rule the times alone: `6pm to 8pm`. */
export const whenACagMeets = memoisedByObject(({ meets, starts, lasts }: CommunityActionGroup): string => {
  const times = timesInWords(starts, starts.add(lasts))
  return capitalised(meets === undefined ? times : `${meets.week} ${meets.weekday} of the month, ${times}`)
})

/** With a capital, because it always begins a sentence: `Midday to 1pm`. */
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
