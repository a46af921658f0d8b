/** The words "European Union" stand in what is printed beside the emblem, spelled out. */

import { fundingError, sourceOf } from './funding-rules.ts'
import type { Rule } from './rule.ts'

export const fundingWords: Rule = {
  code: 'funding/words',
  check: ({ funders }) =>
    [...funders.values()].flatMap((funder) => {
      const source = sourceOf(funder)
      if (source === undefined || /\bEuropean\s+Union\b/.test(funder.statement)) return []
      return [
        fundingError(
          'funding/words',
          funder,
          ['statement'],
          `The statement "${funder.statement}" does not say "European Union", the words demanded by ${source}.`,
          'Write the words of your grant, such as: Project Part-Financed by the European Union',
        ),
      ]
    }),
}
