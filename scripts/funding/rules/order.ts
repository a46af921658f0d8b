/**
 * Several funders on one thing: after the one emblem their words stand in the order of its `funding` list, each whole
 * before the next. The partnership says the order; each funder's own rules say that its words belong to the emblem.
 */

import type { Funder } from '../../model/funder.ts'
import { onEmblemSide } from '../beside.ts'
import { laidDown } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'

export const order: FundingRule = {
  id: 'funding/order',
  sources: { ...laidDown('article 9', 'article 4'), none: 'the funder' },
  page: ({ emblems, foot }, _, { funding }) => {
    const text = emblems[0]?.words ?? foot
    return outOfOrder(funding, (words, from) => text.indexOf(words.replaceAll(/\s+/g, ' '), from))
  },
  print: (print, _, { funding }) => outOfOrder(funding, (words) => onEmblemSide(print, words)?.at ?? -1),
}

/** Words that are not there at all are another rule's. */
function outOfOrder(funding: readonly Funder[], placeOf: (words: string, from: number) => number): readonly string[] {
  let last = 0
  for (const { statement, fund } of funding) {
    // The name is looked for after its own statement first: the sheet itself may have it in a table.
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
