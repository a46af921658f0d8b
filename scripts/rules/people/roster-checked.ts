/** Officers move on and their numbers with them: a roster must be confirmed every six months. */

import { dateInWords } from '../../model/dates-in-words.ts'
import { isBefore } from '../../model/order-of-days.ts'
import { rosterTrustedFor, shownRoster } from '../../model/roster.ts'
import { isSucceeded } from '../../model/succession.ts'
import type { Rule } from '../kinds/rule.ts'

export const rosterChecked: Rule = {
  code: 'roster/not-checked-lately',
  check: (site, today) =>
    site.areas.flatMap((area) => {
      const { name, file, example, roster } = area
      const { officers, checked } = roster
      // Examples do not go stale, and the officers of an area that is part of another are not shown any more.
      if (example || isSucceeded(area, today) || officers.length === 0) return []
      if (checked === undefined || !isBefore(checked.add(rosterTrustedFor), today)) return []
      const since = shownRoster(area, today).withheld
        ? 'over twelve months ago: their names, numbers and e-mail addresses are no longer shown'
        : 'over six months ago'
      return [
        {
          severity: 'warning',
          code: 'roster/not-checked-lately',
          message: `The officers of ${name} were last checked on ${dateInWords(checked)}, ${since}.`,
          hint: `Ring each number, mend what changed, then write "checked: ${today}".`,
          place: { file, path: ['checked'] },
        },
      ]
    }),
}
