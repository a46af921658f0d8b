/** A date whose note says that it is cancelled, and that goes on being announced: calendars know nothing of notes. */

import type { Rule } from '../kinds/rule.ts'

const cancelled =
  /(?<!\b(?:not|never) (?:be )?)\b(?:cancell?ed|called off|no (?:CAG|meeting)\b|not (?:meeting|taking place)|postponed|wedi[’']i (?:ch|g)anslo|wedi[’']i (?:g|)ohirio)\b/i

export const cancelledInWords: Rule = {
  code: 'cag/cancelled-in-words',
  upsetBy: ({ file }) => file.includes('/cags/'),
  check: ({ areas }) =>
    areas.flatMap(({ cags }) =>
      cags.flatMap(({ file, dates }) =>
        dates.flatMap((entry) => {
          const said = entry.cancelled || entry.entry === undefined ? null : cancelled.exec(entry.note ?? '')
          if (said === null) return []
          return [
            {
              severity: 'warning' as const,
              code: 'cag/cancelled-in-words' as const,
              message: `The note says "${said[0]}", and the meeting is announced all the same.`,
              hint: 'If it does not take place, write beside the date: cancelled: true',
              place: {
                file,
                path: ['dates', entry.entry ?? 0, 'note'],
                within: [said.index, said.index + said[0].length] as const,
              },
            },
          ]
        }),
      ),
    ),
}
