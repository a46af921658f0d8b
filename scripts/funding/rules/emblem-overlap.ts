/**
 * Nothing lies over the emblem, and no text runs into it.
 * Regulation (EC) 1159/2000, annex; Regulation (EC) 1828/2006, annex I; Regulation (EU) 821/2014, article 4(2) and (4).
 */

import { type Box, overlap, type Painted } from '../../written/painted.ts'
import type { SeenEmblem } from '../find-emblems.ts'
import { sourcesByRuleSet } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'
import { emblemsOf } from '../seen-print.ts'

export const emblemOverlap: FundingRule = {
  id: 'funding/emblem-overlap',
  sources: sourcesByRuleSet('annex I', 'article 4(2) and (4)'),
  page: ({ emblems, style }) => [
    ...emblems.flatMap(({ emblem, items, foreign }) => [
      ...Array.from(new Set(foreign), (name) => `The emblem has a <${name}> in its picture.`),
      ...whatLiesOver(items, emblem).map((what) => `In its picture ${what}`),
    ]),
    ...(emblems.length > 0
      ? style.layers.map((rule) => `The stylesheet lays the acknowledgement over other things: ${rule}.`)
      : []),
  ],
  print: (print) =>
    emblemsOf(print).flatMap(({ side, emblem }) =>
      whatLiesOver(side.items, emblem).map((what) => `On side ${side.number} ${what}`),
    ),
}

/** Millimetres, or pixels on a page: what touches does not overlap. */
const leeway = 0.1

function whatLiesOver(items: readonly Painted[], emblem: SeenEmblem): readonly string[] {
  const over = items.filter(
    (item, index) => index > emblem.first && !emblem.parts.has(index) && reaches(item, emblem.flag),
  )
  return [...new Set(over.map((item) => `${inWords(item)} over the emblem.`))]
}

function reaches({ box }: Painted, flag: Box): boolean {
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
