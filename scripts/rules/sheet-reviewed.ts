/** A sheet whose day of review, chosen by its editor, has passed. */

import { dateInWords } from '../model/dates-in-words.ts'
import { isBefore } from '../model/order-of-days.ts'
import type { Rule } from './kinds/rule.ts'

export const sheetReviewed: Rule = {
  code: 'sheet/review-due',
  check: (site, today) =>
    site.sheets.flatMap(({ title, file, reviewBy }) => {
      if (reviewBy === undefined || isBefore(today, reviewBy)) return []
      return [
        {
          severity: 'warning',
          code: 'sheet/review-due',
          message: `"${title}" was to be read again by ${dateInWords(reviewBy)}.`,
          hint: `Read it, mend what changed, then write "updated: ${today}" and a later "review_by".`,
          place: { file, path: ['review_by'] },
        },
      ]
    }),
}
