/** The rules asked of a site with faults: findings that cannot be results of those faults are reported beside them. */

import { locateWithoutFollowOns } from '../content/follow-ons.ts'
import type { PartOfSite } from '../content/load-site.ts'
import { whereItLies } from '../content/where-it-lies.ts'
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts'
import { oneRuleAtATime } from './rules.ts'

/** The findings rule by rule. `diagnostics`: those about the files themselves. */
export function* rulesOnPart(
  { site, files, salvaged, renamed }: PartOfSite,
  today: Temporal.PlainDate,
  diagnostics: readonly Diagnostic[],
): Iterable<readonly Diagnostic[]> {
  const faults = diagnostics.filter(({ severity }) => severity === 'error')
  const byFile = Map.groupBy(faults, ({ file }) => file)
  const isOfAFault = ({ file, span }: Diagnostic) =>
    byFile.get(file)?.some((fault) => fault.span && span && overlap(fault.span, span)) === true
  for (const findings of oneRuleAtATime(site, today, files, faults))
    yield whereItLies(locateWithoutFollowOns(findings, { files }, salvaged), renamed).filter(
      (finding) => !isOfAFault(finding),
    )
}

const overlap = (one: Span, other: Span): boolean => isBefore(one, other) && isBefore(other, one)

/** Whether two spans overlap. */
const isBefore = (one: Span, other: Span): boolean =>
  one.line < other.endLine || (one.line === other.endLine && one.column < other.endColumn)
