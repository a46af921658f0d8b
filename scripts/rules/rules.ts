/** The table of editorial rules, asked in this order. Time alone never makes an error: rules about days only warn. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Site } from '../model/site.ts'
import { accessibilityReviewed } from './accessibility-reviewed.ts'
import { datesNotAhead } from './dates-not-ahead.ts'
import { fundingEmblem } from './funding-emblem.ts'
import { fundingTagline } from './funding-tagline.ts'
import { fundingWords } from './funding-words.ts'
import { moreThanTelephone } from './more-than-telephone.ts'
import { rosterChecked } from './roster-checked.ts'
import type { Rule } from './rule.ts'
import { sheetReviewed } from './sheet-reviewed.ts'

const rules: readonly Rule[] = [
  fundingWords,
  fundingEmblem,
  fundingTagline,
  rosterChecked,
  sheetReviewed,
  accessibilityReviewed,
  datesNotAhead,
  moreThanTelephone,
]

export const checkSite = (site: Site, today: Temporal.PlainDate): readonly Finding[] =>
  rules.flatMap(({ check }) => check(site, today))
