/** What a text says of one person's health or offences: UK GDPR, articles 9 and 10. */

import type { SeenWords } from '../kinds/text-rule.ts'

/** Somebody with a title, or a relative of somebody. */
const somebody =
  "(?:(?:Mrs?|Ms|Miss|Mx|Dr)\\.? (?:\\p{Lu}[\\p{L}.’'-]* ?){1,3}|\\b(?:[Hh]er|[Hh]is|[Tt]heir|[\\p{L}]+[’']s) (?:baby|brother|child|daughter|father|husband|mother|partner|sister|son|wife) )"
const illness =
  "(?:an? )?(?:ADHD|Alzheimer[’']s|anxiety|arthritis|asthma|autism|bipolar disorder|cancer|COPD|dementia|depression|diabetes|epilepsy|heart attack|HIV|learning disability|mental health (?:issues|problems?)|mental illness|multiple sclerosis|Parkinson[’']s|PTSD|schizophrenia|stroke)"
/** `Mrs Bell has cancer leaflets` says nothing of her health. */
const sensitive = [
  new RegExp(
    `(?<=${somebody})(?:has|had|suffers from|suffered|is living with|lives with|was diagnosed with|has been diagnosed with|is being treated for|is recovering from) ${illness}(?=[.,;:)!?]|$| (?:and|but|for|now|or|since|so|which|who)\\b)`,
    'gmu',
  ),
  new RegExp(
    `(?<=${somebody})is (?:an alcoholic|a drug (?:addict|user)|autistic|bipolar|diabetic|epileptic|pregnant)\\b`,
    'gu',
  ),
  new RegExp(
    `(?<=${somebody})(?:was|is|has been) (?:arrested|cautioned|convicted|evicted|fined|on (?:bail|probation|remand)|sectioned|sentenced)\\b`,
    'gu',
  ),
]
/** A quick test that rules out nearly every text. */
const anySensitive =
  /\b(?:alcoholic|drug|diagnosed|suffer|treated for|recovering|live?s with|living with|ha[sd] (?:an? )?[A-Zabcdehlms]|arrested|cautioned|convicted|evicted|fined|bail|probation|remand|section|sentenced|autistic|bipolar|diabetic|epileptic|pregnant)/

/** What is said of them, with what to tell. */
export const healthAndOffences = (
  text: string,
): readonly (SeenWords & { readonly message: string; readonly hint: string })[] =>
  (anySensitive.test(text) ? sensitive.flatMap((pattern) => [...text.matchAll(pattern)]) : []).map(
    ({ 0: seen, index }) => ({
      seen,
      index,
      message: `"${seen}" says of one person what most would keep to themselves.`,
      hint: 'Take it out, here and in whatever else is public, unless that person has agreed to it in writing.',
    }),
  )
