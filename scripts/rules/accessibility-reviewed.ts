/**
 * The accessibility statement must be reviewed every year.
 * Source: the model statement to the Public Sector Bodies Accessibility Regulations 2018.
 */

import { dateInWords } from '../model/dates-in-words.ts'
import { isBefore } from '../model/order-of-days.ts'
import type { Rule } from './kinds/rule.ts'

const trustedFor = Temporal.Duration.from({ months: 12 })

export const isReviewDue = (reviewed: Temporal.PlainDate, today: Temporal.PlainDate): boolean =>
  isBefore(reviewed.add(trustedFor), today)

export const accessibilityReviewed: Rule = {
  code: 'accessibility/review-due',
  check: ({ partnership: { file, accessibility } }, today) => {
    if (!isReviewDue(accessibility.reviewed, today)) return []
    return [
      {
        severity: 'warning',
        code: 'accessibility/review-due',
        message: `The accessibility statement was last reviewed on ${dateInWords(accessibility.reviewed)}, over twelve months ago.`,
        hint: `Go through the statement page, mend "issues", then write "reviewed: ${today}".`,
        place: { file, path: ['accessibility', 'reviewed'] },
      },
    ]
  },
}
