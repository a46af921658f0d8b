/** An accessibility statement that was reviewed before it was first written: one of the two days is wrong. */

import { dateInWords } from '../model/dates-in-words.ts'
import { isBefore } from '../model/order-of-days.ts'
import { isReviewDue } from './accessibility-reviewed.ts'
import type { Rule } from './kinds/rule.ts'

export const accessibilityDays: Rule = {
  code: 'date/order',
  check: ({ partnership: { file, accessibility } }, today) => {
    const { prepared, reviewed } = accessibility
    // A day that is told by itself may be the wrong one.
    const isTold = isReviewDue(reviewed, today) || isBefore(today, prepared)
    if (!isBefore(reviewed, prepared) || isTold) return []
    return [
      {
        severity: 'warning',
        code: 'date/order',
        message: `The accessibility statement was reviewed on ${dateInWords(reviewed)}, before it was written on ${dateInWords(prepared)}.`,
        hint: 'Look at both days: "prepared" is the first one and stays, "reviewed" is the last.',
        place: { file, path: ['accessibility', 'reviewed'] },
      },
    ]
  },
}
