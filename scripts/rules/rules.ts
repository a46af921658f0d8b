/** The table of editorial rules, asked in this order. Time alone never makes an error: rules about days only warn. */

import type { SourceFile } from '../content/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import { checkFunders } from '../funding/rules.ts'
import type { Site } from '../model/site.ts'
import { abbreviationsExplained } from './abbreviations-explained.ts'
import { accessibilityReviewed } from './accessibility-reviewed.ts'
import { datesLeft } from './dates-left.ts'
import { datesNotAhead } from './dates-not-ahead.ts'
import { foreignNumber } from './foreign-number.ts'
import { leftOver } from './left-over.ts'
import { marksInValues } from './marks-in-values.ts'
import { moreThanTelephone } from './more-than-telephone.ts'
import { oneSpelling } from './one-spelling.ts'
import { personalData } from './personal-data.ts'
import { rosterChecked } from './roster-checked.ts'
import type { Rule } from './rule.ts'
import { sheetReviewed } from './sheet-reviewed.ts'
import { signInPrivacy } from './sign-in-privacy.ts'
import type { TextRule } from './text-rule.ts'

const rules: readonly Rule[] = [
  rosterChecked,
  sheetReviewed,
  accessibilityReviewed,
  datesNotAhead,
  moreThanTelephone,
  datesLeft,
  signInPrivacy,
  oneSpelling,
]

const textRules: readonly TextRule[] = [personalData, foreignNumber, abbreviationsExplained, marksInValues, leftOver]

/** The same as `checkSite` and `checkTexts` give, a rule after the other: for who has other things to do meanwhile. */
export function* oneRuleAtATime(
  site: Site,
  today: Temporal.PlainDate,
  files: ReadonlyMap<string, SourceFile>,
): Iterable<readonly Finding[]> {
  yield checkFunders(site)
  for (const { check } of rules) yield check(site, today)
  for (const { check } of textRules) yield check(site, files)
}

/** The rules on funding come first: scripts/funding/rules.ts. */
export const checkSite = (site: Site, today: Temporal.PlainDate): readonly Finding[] => [
  ...checkFunders(site),
  ...rules.flatMap(({ check }) => check(site, today)),
]

/** `files`: those that the site was read from. */
export const checkTexts = (site: Site, files: ReadonlyMap<string, SourceFile>): readonly Finding[] =>
  textRules.flatMap(({ check }) => check(site, files))
