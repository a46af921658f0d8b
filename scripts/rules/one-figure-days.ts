/** File names like `2026-11-2-banks`: a day needs two digits, so this one counts as the month alone. */

import type { Rule } from './kinds/rule.ts'

export const oneFigureDays: Rule = {
  code: 'notes/one-figure-day',
  check: ({ areas, groups }) =>
    [...areas, ...groups].flatMap(({ notes }) =>
      notes.flatMap(({ id, file }) => {
        const [, month, day, words] = /^(\d{4}-\d{2})-([1-9])-([a-z].*)$/.exec(id) ?? []
        if (month === undefined) return []
        return [
          {
            severity: 'warning',
            code: 'notes/one-figure-day',
            message: `The name of this file gives the month ${month} and no day: a day has two figures.`,
            hint: `If the "${day}" is the day of the meeting, call it ${month}-0${day}-${words}.md; else begin the words behind the month with a letter.`,
            place: { file },
          },
        ]
      }),
    ),
}
