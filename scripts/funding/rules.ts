/** The table of the rules on acknowledging funding, and their checks on funders and on written files. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Funder } from '../model/funder.ts'
import type { Site } from '../model/site.ts'
import type { Due } from './due.ts'
import type { Breach, FundingRule, RuleId } from './rule.ts'
import { emblem } from './rules/emblem.ts'
import { emblemAlternative } from './rules/emblem-alternative.ts'
import { emblemArtwork } from './rules/emblem-artwork.ts'
import { emblemBorder } from './rules/emblem-border.ts'
import { emblemGeometry } from './rules/emblem-geometry.ts'
import { emblemOverlap } from './rules/emblem-overlap.ts'
import { emblemSize } from './rules/emblem-size.ts'
import { firstScreen } from './rules/first-screen.ts'
import { fund } from './rules/fund.ts'
import { notDue } from './rules/not-due.ts'
import { order } from './rules/order.ts'
import { place } from './rules/place.ts'
import { statement } from './rules/statement.ts'
import { tagline } from './rules/tagline.ts'
import { typeface } from './rules/typeface.ts'
import { words } from './rules/words.ts'
import type { SeenPage } from './seen-page.ts'
import type { SeenPrint } from './seen-print.ts'

const fundingRules: readonly FundingRule[] = [
  words,
  statement,
  fund,
  tagline,
  emblem,
  emblemGeometry,
  emblemArtwork,
  emblemBorder,
  emblemSize,
  emblemOverlap,
  emblemAlternative,
  order,
  place,
  firstScreen,
  typeface,
]

/** What is wrong with the funders of the content. */
export const checkFunders = (site: Site): readonly Finding[] =>
  fundingRules.flatMap(({ sources, content }) =>
    [...site.funders.values()].flatMap((funder) => {
      const source = sources[funder.rules]
      return source === undefined || content === undefined ? [] : content(funder, source, site)
    }),
  )

/** What is wrong with a page that was written. */
export const pageBreaches = (page: SeenPage, due: Due): readonly Breach[] => [
  ...breaches(due, ({ page: ask }, funders) => ask?.(page, funders, due)),
  ...notDue.page(page, due),
]

/** What is wrong with a printed file; where it cannot be read nothing else can be asked. */
export function printBreaches(print: SeenPrint | undefined, due: Due): readonly Breach[] {
  if (print === undefined) return [{ rule: unreadable, message: 'The file cannot be read as a PDF.' }]
  return [...breaches(due, ({ print: ask }, funders) => ask?.(print, funders, due)), ...notDue.print(print, due)]
}

const unreadable: RuleId = 'funding/unreadable'

/** Each funder by its own rules. Rules about the emblem, which all share, are asked once for all funders that have them. */
function breaches(
  due: Due,
  ask: (rule: FundingRule, funders: readonly Funder[]) => readonly string[] | undefined,
): readonly Breach[] {
  return fundingRules.flatMap((rule) => {
    const funders = due.funding.filter(({ rules }) => rule.sources[rules] !== undefined)
    const faults = funders.length === 0 ? undefined : ask(rule, funders)
    if (faults === undefined || faults.length === 0) return []
    const sources = new Set(funders.map(({ rules }) => rule.sources[rules]))
    return faults.map((fault) => ({ rule: rule.id, message: `${fault} (${[...sources].join('; ')})` }))
  })
}
