/**
 * The acknowledgement is where everybody sees it: in the frame of every page, 404 among them, and on the paper itself.
 * Regulation (EC) 1159/2000, annex; Regulation (EC) 1828/2006, articles 8 and 9; Regulation (EU) 821/2014, article 4(2).
 */

import { sourcesByRuleSet } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'
import { emblemsOf, type PrintedEmblem } from '../seen-print.ts'

export const place: FundingRule = {
  id: 'funding/place',
  sources: { ...sourcesByRuleSet('articles 8 and 9', 'article 4(2)'), none: 'the funder' },
  page: ({ emblems, style }) => [
    ...style.hiding.map((rule) => `The stylesheet takes the acknowledgement out of sight: ${rule}.`),
    ...emblems.flatMap(({ hidden, cut, place: where }) => [
      ...(hidden ? ['The emblem stands in a part of the page that is taken out of sight.'] : []),
      ...(cut ? [cutOff] : []),
      ...(where === 'content' ? ['The emblem stands among the page’s own words, not in its frame.'] : []),
    ]),
  ],
  print: (print) => emblemsOf(print).flatMap((shown) => (isWhole(shown) ? [] : [cutOff])),
}

const cutOff = 'A part of the emblem is cut off.'

/** On the paper as it is trimmed, and not within a frame that hides a part of it. */
const isWhole = ({ side, emblem: { flag, cut } }: PrintedEmblem): boolean =>
  !cut && flag.left >= 0 && flag.top >= 0 && flag.right <= side.width && flag.bottom <= side.height
