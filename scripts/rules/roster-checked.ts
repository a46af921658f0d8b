/** Officers move on and their numbers with them: a roster must be confirmed every six months. */

import { dateInWords } from '../model/dates-in-words.ts'
import { isBefore } from '../model/order-of-days.ts'
import { rosterTrustedFor } from '../model/roster.ts'
import type { Rule } from './rule.ts'

export const rosterChecked: Rule = {
  code: 'roster/not-checked-lately',
  check: (site, today) =>
    site.areas.flatMap(({ name, file, example, roster: { officers, checked } }) => {
      // Examples do not go stale.
      if (example || officers.length === 0 || checked === undefined || !isBefore(checked.add(rosterTrustedFor), today))
        return []
      return [
        {
          severity: 'warning',
          code: 'roster/not-checked-lately',
          message: `The officers of ${name} were last checked on ${dateInWords(checked)}, over six months ago.`,
          hint: `Ring each number, mend what changed, then write "checked: ${today}".`,
          place: { file, path: ['checked'] },
        },
      ]
    }),
}
