/**
 * The emblem has an alternative text: on a page, and in a PDF as a Figure with its bounding box.
 * WCAG 2.2, 1.1.1; PDF/UA-1 (ISO 14289-1), 7.3; for the acknowledgement itself the same articles as for the emblem.
 */

import type { Box } from '../../written/painted.ts'
import { emblemAlternative as words } from '../emblem.ts'
import { sourcesByRuleSet } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'
import { emblemsOf, figureOf, type PrintedEmblem } from '../seen-print.ts'

export const emblemAlternative: FundingRule = {
  id: 'funding/emblem-alternative',
  sources: sourcesByRuleSet('article 9(a)', 'article 4(2)'),
  page: ({ emblems }) => emblems.flatMap(({ alternative }) => wordFaults(alternative)),
  print: (print) => emblemsOf(print).flatMap((shown) => tagFaults(shown)),
}

function wordFaults(alternative: string | undefined): readonly string[] {
  if (alternative === words) return []
  const instead = `instead of “${words}”`
  return [
    alternative === undefined || alternative.trim() === ''
      ? `The emblem says nothing to people who cannot see it, ${instead}.`
      : `The emblem says “${alternative}” to people who cannot see it, ${instead}.`,
  ]
}

function tagFaults(shown: PrintedEmblem): readonly string[] {
  const figure = figureOf(shown)
  if (figure === undefined) return ['The emblem is not marked as a picture (Figure), so screen readers pass it over.']
  return [...wordFaults(figure.alternative), ...placeFaults(figure.said, shown.emblem.flag)]
}

/** Millimetres. */
const leeway = 0.5

function placeFaults(said: Box | undefined, flag: Box): readonly string[] {
  if (said === undefined) return ['The picture of the emblem does not say where it is (BBox).']
  const off = Math.max(
    ...(['left', 'top', 'right', 'bottom'] as const).map((side) => Math.abs(said[side] - flag[side])),
  )
  if (off <= leeway) return []
  return [`The picture of the emblem says that it is elsewhere (BBox): ${Math.round(off * 10) / 10} mm away.`]
}
