/** From 2007 to 2013 the fund chose a phrase that says what the money adds. */

import { fundingError, sourceOf } from './funding-rules.ts'
import type { Rule } from './rule.ts'

export const fundingTagline: Rule = {
  code: 'funding/tagline',
  check: ({ funders }) =>
    [...funders.values()].flatMap((funder) => {
      if (funder.rules !== 'eu-2007-2013' || funder.tagline !== undefined) return []
      return [
        fundingError(
          'funding/tagline',
          funder,
          [],
          `The ${funder.fund} is acknowledged without the phrase demanded by ${sourceOf(funder)}.`,
          'Write "tagline: Investing in your future", or the phrase of your programme.',
        ),
      ]
    }),
}
