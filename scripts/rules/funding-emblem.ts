/** The emblem of the European Union is shown wherever its funding is acknowledged. */

import { fundingError, sourceOf } from './funding-rules.ts'
import type { Rule } from './rule.ts'

export const fundingEmblem: Rule = {
  code: 'funding/emblem',
  check: ({ funders }) =>
    [...funders.values()].flatMap((funder) => {
      const source = sourceOf(funder)
      if (source === undefined || funder.emblem === 'eu') return []
      return [
        fundingError(
          'funding/emblem',
          funder,
          [],
          `The ${funder.fund} is acknowledged without the emblem demanded by ${source}.`,
          'Write "emblem: eu".',
        ),
      ]
    }),
}
