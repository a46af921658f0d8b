/**
 * On a coloured ground the flag has a white border of a twenty-fifth of its height.
 * Regulation (EC) 1159/2000, annex; Regulation (EC) 1828/2006, annex I; Regulation (EU) 821/2014, annex II.
 */

import { borderWidth } from '../emblem.ts'
import type { SeenEmblem } from '../find-emblems.ts'
import { sourcesByRuleSet } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'
import { emblemsOf } from '../seen-print.ts'

export const emblemBorder: FundingRule = {
  id: 'funding/emblem-border',
  sources: sourcesByRuleSet('annex I', 'article 3'),
  // A page may have a dark background, by the reader's choice.
  page: ({ emblems }) =>
    emblems
      .filter(({ emblem }) => !hasBorder(emblem))
      .map(() => 'The emblem has no white border, and dark screens show it on a dark ground.'),
  print: (print) =>
    emblemsOf(print)
      .filter(({ emblem }) => emblem.coloured && !hasBorder(emblem))
      .map(() => 'The emblem stands on a coloured ground without a white border.'),
}

const hasBorder = ({ border }: SeenEmblem): boolean => border >= borderWidth * 0.995
