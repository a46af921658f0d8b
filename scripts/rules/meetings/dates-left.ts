/** A CAG without a date ahead, all its written ones having passed: its page only says to call. */

import { dateInWords } from '../../model/dates-in-words.ts'
import { isBefore } from '../../model/order-of-days.ts'
import { isSucceeded } from '../../model/succession.ts'
import type { Rule } from '../kinds/rule.ts'

export const datesLeft: Rule = {
  code: 'cag/no-dates-left',
  check: ({ areas }, today) =>
    areas.flatMap(({ name, example, cags }) =>
      cags.flatMap((cag) => {
        const { file, type, meets, dates } = cag
        const last = dates.at(-1)
        // Examples do not go stale, and in an area that is part of another nobody meets any more.
        if (example || isSucceeded(cag, today)) return []
        if (meets !== undefined || last === undefined || !isBefore(last.date, today)) return []
        const only = dates.length === 1 ? 'Its only date' : 'The last of its dates'
        return [
          {
            severity: 'warning',
            code: 'cag/no-dates-left',
            message: `${type.name} in ${name} has no date left. ${only}, ${dateInWords(last.date)}, has passed.`,
            hint: 'Write the next one, as "- { date: YYYY-MM-DD }", or when it meets each month, as "meets: first Tuesday".',
            place: { file, path: ['dates'] },
          },
        ]
      }),
    ),
}
