/** A date whose note says that it is cancelled, and that goes on being announced: calendars know nothing of notes. */

import type { Rule } from '../kinds/rule.ts'

const whatIsOff =
  '(?:(?:sorry|please note)[,:]? )?(?:(?:this|the|our) (?:meeting|CAG) )?(?:(?:is|was|has been|had to be|now) )*'
/** At the beginning of a note: further on it may be another meeting, as in `Instead of 1 December, which is cancelled`. */
const cancelled = new RegExp(
  `^${whatIsOff}(?:(?:cancell?ed|called off|postponed|not taking place)(?= *(?:$|[.,;:!(–—-]| (?:as|because|due|on account|owing|this|till?|to|until)\\b))` +
    '|(?:no (?:CAG|meeting)|not meeting)(?= *(?:$|[.;:!(–—]| (?:because|due|owing|today|this (?:month|time))\\b)))' +
    "|^wedi[’']i (?:[cg]h?anslo|g?ohirio)\\b(?! o )",
  'i',
)

export const cancelledInWords: Rule = {
  code: 'cag/cancelled-in-words',
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
