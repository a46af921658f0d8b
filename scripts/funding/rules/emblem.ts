/**
 * The European emblem is shown wherever its funding is acknowledged, once.
 * Regulation (EC) 1159/2000, annex; Regulation (EC) 1828/2006, article 9(a); Regulation (EU) 821/2014, article 4(1).
 */

import { contentFault } from '../content-fault.ts'
import { sourcesByRuleSet } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'
import { emblemsOf } from '../seen-print.ts'

export const emblem: FundingRule = {
  id: 'funding/emblem',
  sources: sourcesByRuleSet('article 9(a)', 'article 4(1)'),
  content: (funder, source) =>
    funder.emblem === 'eu'
      ? []
      : [
          contentFault(
            'funding/emblem',
            funder,
            ['emblem'],
            `The ${funder.fund} is acknowledged without the emblem demanded by ${source}.`,
            'Write "emblem: eu".',
          ),
        ],
  page: ({ emblems }) => countFaults(emblems.length, 'The page'),
  print: (print) => countFaults(emblemsOf(print).length, 'The file'),
}

function countFaults(count: number, where: string): readonly string[] {
  if (count === 1) return []
  return [
    count === 0
      ? `${where} does not show the European emblem.`
      : `${where} shows the European emblem ${count} times instead of once.`,
  ]
}
