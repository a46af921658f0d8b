/** What the rules say of a site with faults in it: whatever does not follow from those faults is told beside them. */

import { locateWithoutFollowOns } from '../content/follow-ons.ts'
import type { PartOfSite } from '../content/load-site.ts'
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts'
import { oneRuleAtATime } from './rules.ts'

/** A rule after the other. `told`: what was told of the files themselves. */
export function* rulesOnPart(
  { site, files, salvaged }: PartOfSite,
  today: Temporal.PlainDate,
  told: readonly Diagnostic[],
): Iterable<readonly Diagnostic[]> {
  const faults = told.filter(({ severity }) => severity === 'error')
  const byFile = Map.groupBy(faults, ({ file }) => file)
  const isOfAFault = ({ file, span }: Diagnostic) =>
    byFile.get(file)?.some((fault) => fault.span && span && overlap(fault.span, span)) === true
  for (const findings of oneRuleAtATime(site, today, files, faults))
    yield locateWithoutFollowOns(findings, { files }, salvaged).filter((finding) => !isOfAFault(finding))
}

const overlap = (one: Span, other: Span): boolean => isBefore(one, other) && isBefore(other, one)

/** Whether the one begins before the other ends. */
const isBefore = (one: Span, other: Span): boolean =>
  one.line < other.endLine || (one.line === other.endLine && one.column < other.endColumn)
