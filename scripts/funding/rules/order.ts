/**
 * With several funders, their words follow the emblem in the order of the `funding` list, each whole before the next. The
 * partnership decides the order; each funder's own rules say that its words belong to the emblem.
 */

import type { Funder } from '../../model/funder.ts'
import { onEmblemSide } from '../beside.ts'
import { sourcesByRuleSet } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'

export const order: FundingRule = {
  id: 'funding/order',
  sources: { ...sourcesByRuleSet('article 9', 'article 4'), none: 'the funder' },
  page: ({ emblems, foot }, _, { funding }) => {
    const text = emblems[0]?.words ?? foot
    return outOfOrder(funding, (words, from) => text.indexOf(words.replaceAll(/\s+/g, ' '), from))
  },
  print: (print, _, { funding }) => outOfOrder(funding, (words) => onEmblemSide(print, words)?.at ?? -1),
}

/** Missing words are the business of another rule. */
function outOfOrder(funding: readonly Funder[], placeOf: (words: string, from: number) => number): readonly string[] {
  let last = 0
  for (const { statement, fund } of funding) {
    // The name is looked for after the statement first, because the sheet itself may mention it.
    const whole = placeOf(`${statement} ${fund}`, last)
    const place = whole === -1 ? placeOf(fund, last) : whole
    if (place === -1 && placeOf(fund, 0) !== -1)
      return [`The words of the ${fund} do not stand in their place among the funders.`]
    if (place !== -1 && place < last)
      return [`The words of the ${fund} (“${statement}”) do not stand in their place among the funders.`]
    if (place !== -1) last = place
  }
  return []
}
