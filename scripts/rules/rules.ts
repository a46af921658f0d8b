/** The table of editorial rules, asked in this order. Time alone never makes an error: rules about days only warn. */

import type { SourceFile } from '../content/text/source-file.ts'
import type { Diagnostic, Finding } from '../diagnostics/diagnostic.ts'
import { checkFunders } from '../funding/rules.ts'
import type { Site } from '../model/site.ts'
import { abbreviationsExplained } from './abbreviations-explained.ts'
import { abbreviationsShorter } from './abbreviations-shorter.ts'
import { accessibilityDays } from './accessibility-days.ts'
import { accessibilityReviewed } from './accessibility-reviewed.ts'
import { acknowledgedTwice } from './acknowledged-twice.ts'
import { brokenOff } from './broken-off.ts'
import { callNearly } from './call-nearly.ts'
import { copiedAreas } from './copied-areas.ts'
import { datesFarAhead } from './dates-far-ahead.ts'
import { datesNotAhead } from './dates-not-ahead.ts'
import { fundersNamed } from './funders-named.ts'
import { fundingPeriod } from './funding-period.ts'
import type { Rule } from './kinds/rule.ts'
import type { TextRule } from './kinds/text-rule.ts'
import { leafletsStocked } from './leaflets-stocked.ts'
import { leftOver } from './left-over.ts'
import { marksInValues } from './marks-in-values.ts'
import { bookedTwice } from './meetings/booked-twice.ts'
import { cancelledInWords } from './meetings/cancelled-in-words.ts'
import { datesLeft } from './meetings/dates-left.ts'
import { noMeetingsOnHolidays } from './meetings/holidays.ts'
import { meetingDays } from './meetings/meeting-days.ts'
import { notesOfDates } from './meetings/notes-of-dates.ts'
import { otherYear } from './meetings/other-year.ts'
import { saidMeetings } from './meetings/said-meetings.ts'
import { titleDates } from './meetings/title-dates.ts'
import { namesWithoutAccents } from './names-without-accents.ts'
import { oneFigureDays } from './one-figure-days.ts'
import { addressesOfOthers } from './people/addresses-of-others.ts'
import { emailDomains } from './people/email-domains.ts'
import { fixedContacts } from './people/fixed-contacts.ts'
import { foreignNumber } from './people/foreign-number.ts'
import { moreThanTelephone } from './people/more-than-telephone.ts'
import { numbersForTexts } from './people/numbers-for-texts.ts'
import { oneNumber } from './people/one-number.ts'
import { oneSpelling } from './people/one-spelling.ts'
import { personalData, personalFacts } from './people/personal-data.ts'
import { rosterChecked } from './people/roster-checked.ts'
import { standInNumbers } from './people/stand-in-numbers.ts'
import { wholeNumbers } from './people/whole-numbers.ts'
import { repeatedText } from './repeated-text.ts'
import { sameNames } from './same-names.ts'
import { sheetReviewed } from './sheet-reviewed.ts'
import { signInPrivacy } from './sign-in-privacy.ts'
import { twoAlphabets } from './two-alphabets.ts'
import { weekdaysRight } from './weekdays.ts'

const rules: readonly Rule[] = [
  rosterChecked,
  sheetReviewed,
  accessibilityReviewed,
  accessibilityDays,
  datesNotAhead,
  moreThanTelephone,
  numbersForTexts,
  datesLeft,
  signInPrivacy,
  oneSpelling,
  oneNumber,
  addressesOfOthers,
  sameNames,
  copiedAreas,
  datesFarAhead,
  noMeetingsOnHolidays,
  cancelledInWords,
  notesOfDates,
  otherYear,
  bookedTwice,
  callNearly,
  leafletsStocked,
  oneFigureDays,
  titleDates,
  meetingDays,
  fundingPeriod,
  fundersNamed,
  abbreviationsShorter,
]

const textRules: readonly TextRule[] = [
  personalData,
  personalFacts,
  foreignNumber,
  fixedContacts,
  wholeNumbers,
  standInNumbers,
  emailDomains,
  abbreviationsExplained,
  marksInValues,
  leftOver,
  brokenOff,
  repeatedText,
  acknowledgedTwice,
  twoAlphabets,
  namesWithoutAccents,
  weekdaysRight,
  saidMeetings,
]

/**
 * The same as `checkSite` and `checkTexts` give, one rule at a time, so that the caller can do other work in between.
 * Rules whose findings might be results of `faults` in the files are skipped.
 */
export function* oneRuleAtATime(
  site: Site,
  today: Temporal.PlainDate,
  files: ReadonlyMap<string, SourceFile>,
  faults: readonly Diagnostic[] = [],
): Iterable<readonly Finding[]> {
  const isAsked = ({ upsetBy }: Pick<Rule, 'upsetBy'>) => upsetBy === undefined || !faults.some(upsetBy)
  yield checkFunders(site)
  for (const rule of rules) if (isAsked(rule)) yield rule.check(site, today)
  for (const rule of textRules) if (isAsked(rule)) yield rule.check(site, files, today)
}

/** The rules on funding come first: scripts/funding/rules.ts. */
export const checkSite = (site: Site, today: Temporal.PlainDate): readonly Finding[] => [
  ...checkFunders(site),
  ...rules.flatMap(({ check }) => check(site, today)),
]

/** `files`: the files that the site was read from. */
export const checkTexts = (
  site: Site,
  files: ReadonlyMap<string, SourceFile>,
  today: Temporal.PlainDate,
): readonly Finding[] => textRules.flatMap(({ check }) => check(site, files, today))
