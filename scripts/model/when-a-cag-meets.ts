/** When a CAG meets, as one would say it. */

import { onceEach } from '../memory/once-each.ts'
import type { CommunityActionGroup } from './community-action-group.ts'
import { timesInWords } from './dates-in-words.ts'

/** `First Tuesday of the month, 6pm to 8pm`; without a rule the hours alone: `6pm to 8pm`. */
export const whenACagMeets = onceEach(({ meets, starts, lasts }: CommunityActionGroup): string => {
  const times = timesInWords(starts, starts.add(lasts))
  return capitalised(meets === undefined ? times : `${meets.week} ${meets.weekday} of the month, ${times}`)
})

/** It begins a sentence wherever it stands: `Midday to 1pm`. */
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
