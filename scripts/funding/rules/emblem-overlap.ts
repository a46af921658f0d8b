/**
 * Nothing lies over the emblem, and no text runs into it.
 * Regulation (EC) 1159/2000, annex; Regulation (EC) 1828/2006, annex I; Regulation (EU) 821/2014, article 4(2) and (4).
 */

import { overlap, type Painted } from '../../written/painted.ts'
import { sourcesByRuleSet } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'
import { emblemsOf, type PrintedEmblem } from '../seen-print.ts'

export const emblemOverlap: FundingRule = {
  id: 'funding/emblem-overlap',
  sources: sourcesByRuleSet('annex I', 'article 4(2) and (4)'),
  page: ({ emblems, style }) => [
    ...emblems.flatMap(({ foreign }) =>
      [...new Set(foreign)].map((name) => `The emblem has a <${name}> in its picture.`),
    ),
    ...(emblems.length > 0
      ? style.layers.map((rule) => `The stylesheet lays the acknowledgement over other things: ${rule}.`)
      : []),
  ],
  print: (print) => emblemsOf(print).flatMap((shown) => whatLiesOver(shown)),
}

/** Millimetres: what touches does not overlap. */
const leeway = 0.1

function whatLiesOver({ side, emblem }: PrintedEmblem): readonly string[] {
  const over = side.items.filter(
    (item, index) => index > emblem.first && !emblem.parts.has(index) && reaches(item, emblem),
  )
  return [...new Set(over.map((item) => `On side ${side.number} ${inWords(item)} over the emblem.`))]
}

function reaches({ box }: Painted, { flag }: PrintedEmblem['emblem']): boolean {
  const { left, top, right, bottom } = overlap(box, flag)
  return right - left > leeway && bottom - top > leeway
}

function inWords(item: Painted): string {
  switch (item.kind) {
    case 'text':
      return `the words “${item.text.trim()}” lie`
    case 'picture':
      return 'a picture lies'
    case 'path':
      return 'a shape or a line lies'
  }
}
