/** What a text says of one person's health or offences: UK GDPR, articles 9 and 10. */

import type { SeenWords } from '../kinds/text-rule.ts'

const relative = '(?:baby|brother|child|daughter|father|husband|mother|sister|son|wife)'
/** What ends in somebody with a title, or a relative of somebody. A partner may be an organisation's. */
const somebody = new RegExp(
  String.raw`(?:\b(?:Mrs?|Ms|Miss|Mx|Dr)\.?(?: \p{Lu}[\p{L}.’'-]*){1,3}` +
    String.raw`|\b(?:[Hh]er|[Hh]is|[Tt]heir|\p{Lu}\p{Ll}+[’']s) ${relative}|\b[Hh](?:er|is) partner) $`,
  'u',
)
/** In characters. */
const longestName = 80

const illness =
  "(?:an? )?(?:ADHD|Alzheimer[’']s|anxiety|arthritis|asthma|autism|bipolar disorder|cancer|COPD|dementia|depression|diabetes|epilepsy|heart attack|HIV|learning disability|mental health (?:issues|problems?)|mental illness|multiple sclerosis|Parkinson[’']s|PTSD|schizophrenia|stroke)"
/** `has cancer leaflets` and `has autism and dementia clinics` say nothing of somebody's health, but of what they offer. */
const ended =
  '(?=[.;:)!?]|,? (?:but|now|since|so|which|who)\\b|,? and (?:can(?:not)?|could|does|has|he|her|his|is|needs|she|the|their|they|was|will)\\b|\\s*$)'
const sensitive = new RegExp(
  `\\b(?:(?:has|had|has had|suffer(?:s|ed) from|(?:is living|lives) with|(?:was|has been) diagnosed with|is (?:being treated for|recovering from)) ${illness}${ended}` +
    `|is (?:an alcoholic|a drug (?:addict|user)|autistic|bipolar|diabetic|epileptic|pregnant)${ended}` +
    '|(?:was|is|has been) (?:arrested|cautioned|convicted|evicted|fined|on (?:bail|probation|remand)|sectioned|sentenced)\\b)',
  'gm',
)
/** A quick test that rules out nearly every text: somebody with a title, or a relative. */
const anybody = new RegExp(
  String.raw`\b(?:M[rsx]|Mrs|Miss|Dr)\b|\b(?:[Hh]er|[Hh]is|[Tt]heir|[’']s) (?:${relative}|partner) `,
)

/** What is said of them, with what to tell. */
export const healthAndOffences = (
  text: string,
): readonly (SeenWords & { readonly message: string; readonly hint: string })[] =>
  (anybody.test(text) ? Array.from(text.matchAll(sensitive)) : [])
    .filter(({ index }) => somebody.test(text.slice(Math.max(0, index - longestName), index)))
    .map(({ 0: seen, index }) => ({
      seen,
      index,
      message: `"${seen}" says of one person what most would keep to themselves.`,
      hint: 'Take it out, here and in whatever else is public, unless that person has agreed to it in writing.',
    }))
