/** When a CAG meets, in words. */

import { memoisedByObject } from '../memory/memoised-by-object.ts'
import type { CommunityActionGroup } from './community-action-group.ts'
import { timesInWords } from './dates-in-words.ts'
import { capitalised } from './sentences.ts'
import { isSucceeded } from './succession.ts'

/**
 * `First Tuesday of the month, 6pm to 8pm`; without a monthly rule, and once its area is part of another, the times
 * alone: `6pm to 8pm`.
 */
export const whenACagMeets = (cag: CommunityActionGroup, today: Temporal.PlainDate): string =>
  isSucceeded(cag, today) ? atWhatTime(cag) : byItsRule(cag)

const byItsRule = memoisedByObject((cag: CommunityActionGroup): string =>
  cag.meets === undefined
    ? atWhatTime(cag)
    : capitalised(`${cag.meets.week} ${cag.meets.weekday} of the month, ${times(cag)}`),
)

const atWhatTime = (cag: CommunityActionGroup): string => capitalised(times(cag))

const times = ({ starts, lasts }: CommunityActionGroup): string => timesInWords(starts, starts.add(lasts))
