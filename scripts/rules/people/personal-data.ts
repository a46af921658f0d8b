/**
 * Personal data in what everybody can read: mobile numbers, addresses of free mail, homes, numbers of accounts, days of birth.
 * Data minimisation: UK GDPR, article 5(1)(c).
 */

import { recognise } from '../../content/folder/content-types.ts'
import { isFreeMail } from '../../content/names/free-mail.ts'
import type { SourceFile } from '../../content/text/source-file.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { memoisedByObject } from '../../memory/memoised-by-object.ts'
import type { Site } from '../../model/site.ts'
import {
  contactsOfSite,
  emailsIn,
  hidesContacts,
  type KnownContacts,
  mobilesIn,
  numbersIn,
} from '../kinds/known-contacts.ts'
import { type SeenWords, type TextRule, warningAt } from '../kinds/text-rule.ts'
import { healthAndOffences } from './health-and-offences.ts'

export const personalData: TextRule = {
  codes: ['personal/mobile', 'personal/landline', 'personal/free-mail', 'personal/home-address'],
  upsetBy: hidesContacts,
  check: (site, files) => inAll(files, searchFor(site)),
}

/** What belongs to one person alone, whatever contacts there are. */
export const personalFacts: TextRule = {
  codes: ['personal/facts'],
  check: ({ abbreviations }, files) =>
    inAll(files, (text) => [
      ...factsIn(text, abbreviations),
      ...healthAndOffences(text).map((found) => ({ code: 'personal/facts' as const, ...found })),
    ]),
}

const inAll = (
  files: ReadonlyMap<string, SourceFile>,
  search: (text: string) => readonly PersonalWords[],
): readonly Finding[] =>
  [...files.values()].flatMap((file) =>
    stretches(file).flatMap(({ text, from }) =>
      search(text).map(({ code, seen, index, message, hint }) =>
        warningAt(code, file, { seen, index: from + index }, message, hint),
      ),
    ),
  )

interface PersonalWords extends SeenWords {
  readonly code: `personal/${'mobile' | 'landline' | 'free-mail' | 'home-address' | 'facts'}`
  readonly message: string
  readonly hint: string
}

/** Finds what is personal in a text, in which what the site itself gives as contacts and venues may stand. */
function searchFor(site: Site): (text: string) => readonly PersonalWords[] {
  const { contact } = site.partnership
  const known = contactsOfSite(site)
  const isOfVenue = venuesOf(site)
  return (text) => [
    ...mobiles(text, known, contact.phone.text),
    ...landlines(text, known, contact.phone.text),
    ...freeMail(text, known, contact.email ?? contact.phone.text),
    ...homes(text, isOfVenue),
  ]
}

interface Stretch {
  readonly text: string
  readonly from: number
}

/** What is searched: the whole of notes and of about.md, and elsewhere the alternative texts of pictures. */
const stretches = memoisedByObject(({ path, text }: SourceFile): readonly Stretch[] => {
  const type = recognise(path)?.type.name
  if (type === 'notes' || type === 'about') return [{ text, from: 0 }]
  const words =
    type === 'sheet' ? /!\[(?<words>[^\]]*)\]/dg : type === 'partnership' ? /\balt: *(?<words>[^\n]*)/dg : undefined
  if (words === undefined) return []
  return Array.from(text.matchAll(words)).flatMap(({ indices }) => {
    const [from, to] = indices?.groups?.words ?? []
    return from === undefined ? [] : [{ text: text.slice(from, to), from }]
  })
})

const mobiles = (text: string, known: KnownContacts, instead: string): readonly PersonalWords[] =>
  mobilesIn(text)
    .filter(({ right }) => !known.numbers.has(right))
    .map(({ seen, index }) => ({
      code: 'personal/mobile',
      seen,
      index,
      message: `"${seen}" is a mobile number, and may be somebody's own.`,
      hint: `Take it out, or write whom to call instead: ${instead}. ${ifOfAJob}`,
    }))

/** A number at home, or behind somebody with a title: `Mrs Bell on 01922 654321`. */
const ofSomebody =
  /(?<=\b(?:(?:home|private|personal) (?:phone|telephone|number|tel)\.?(?: number)?(?: is)?:? |at home (?:on|by) |(?:Mr|Mrs|Miss|Ms)\.? (?:\p{Lu}[\p{L}.’'-]*,? ){1,3}\(?(?:(?:on|at|by|tel\.?|telephone|phone):? ){0,2}))0[1-3](?:[ -]?\d){8,9}\b/gu
/** A quick test that rules out most texts: numbers in links stand behind a bracket or a colon. */
const anyNumberInWords = /0[1-3](?<=\S \(?0[1-3])/

const landlines = (text: string, known: KnownContacts, instead: string): readonly PersonalWords[] =>
  (anyNumberInWords.test(text) ? Array.from(text.matchAll(ofSomebody)) : [])
    .filter(({ 0: seen }) => !numbersIn(seen).some(({ right }) => known.numbers.has(right)))
    .map(({ 0: seen, index }) => ({
      code: 'personal/landline',
      seen,
      index,
      message: `"${seen}" seems to be somebody's own number.`,
      hint: `Take it out, or write whom to call instead: ${instead}. ${ifOfARoster}`,
    }))

const freeMail = (text: string, known: KnownContacts, instead: string): readonly PersonalWords[] =>
  emailsIn(text)
    .filter(({ seen }) => isFreeMail(seen) && !known.emails.has(seen.toLowerCase()))
    .map(({ seen, index }) => ({
      code: 'personal/free-mail',
      seen,
      index,
      message: `"${seen}" is an address that anybody can have, and may be somebody's own.`,
      hint: `Take it out, or write ${instead} instead. ${ifOfAJob}`,
    }))

const ifOfAJob = 'If it belongs to a job, name it in that area\'s roster with "work: true".'

/** A landline needs no such field. */
const ifOfARoster = "If it belongs to a job, name it in that area's roster."

/** A number and a name with a postcode in the same paragraph. Days of a month are not house numbers. */
const home =
  /(?<![\w£.-])\d{1,4}[A-Za-z]?,?\s+(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}(?:(?!\n\s*\n)[^.!?|]){2,80}?\b(?<postcode>[A-Za-z]{1,2}\d[A-Za-z\d]?\s?\d[A-Za-z]{2})\b/gu

const street =
  'Avenue|Bank|Close|Court|Crescent|Croft|Drive|Fold|Gardens|Green|Grove|Hill|House|Lane|Mews|Mount|Park|Place|Rise|Road|Row|Square|Street|Terrace|View|Walk|Way|Yard'
/** `Flat 12, Albion House`: a home, whoever lives there. Not `Flat 3 mile walk` or `Flat 5% rise`. */
const flat =
  /\b(?:Flat|Apartment) \d{1,4}[A-Za-z]?\b(?![%.:/-]\w|%| ?-| (?!(?:is|was|has|had|in|at|of|on|and|or|who|to)\b)\p{Ll})(?:,? (?:of |at |in )?(?:\d{1,4}[A-Za-z]? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})?/gu

const numberAndName = "(?:no\\.? ?)?\\d{1,4}[A-Za-z]? (?:\\p{Lu}[\\p{L}’'-]+ ){0,3}"
/**
 * `lives at 14 Mill Row`, and a name with a number and a street behind it: `Joyce Ackroyd of 14 Mill Row`, not `the
 * Friends of`, `Mill Row Surgery` or a way `from` there `to` elsewhere.
 */
const homeOfSomebody = new RegExp(
  `(?<=\\b(?:lives?|lived|living) at |\\bhome (?:address )?(?:is )?at )${numberAndName}\\p{Lu}[\\p{L}’'-]+` +
    `|(?<=(?<!\\b[Tt]he )\\b(?!The )\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}’'-]+,? (?:of|from) )${numberAndName}(?:${street})\\b(?! \\p{Lu}| to\\b)`,
  'gu',
)

/** A quick pattern for a number with a name behind it: most text is ruled out by it. */
const numbered = /\d[A-Za-z]?,?\s+\p{Lu}|\b(?:Flat|Apartment) \d/u

function homes(text: string, isOfVenue: (address: string) => boolean): readonly PersonalWords[] {
  if (!numbered.test(text)) return []
  const withPostcode = Array.from(text.matchAll(home)).filter(({ groups }) => !isOfVenue(groups?.postcode ?? ''))
  const isTold = (at: number) => withPostcode.some(({ 0: seen, index }) => index <= at && at < index + seen.length)
  const alone = [...text.matchAll(homeOfSomebody), ...text.matchAll(flat)].filter(
    ({ 0: seen, index }) => !isTold(index) && !isOfVenue(seen),
  )
  return [
    ...withPostcode.map((found) => homeAt(found, 'is a house number with its postcode: where somebody may live')),
    ...alone.map((found) => homeAt(found, 'seems to be where somebody lives')),
  ]
}

const homeAt = ({ 0: seen, index }: RegExpExecArray, why: string): PersonalWords => ({
  code: 'personal/home-address',
  seen,
  index,
  message: `"${seen.replace(/\s+/g, ' ')}" ${why}.`,
  hint: 'Name the street alone. If people are meant to come there, make it a venue in venues/.',
})

/** Whether a house or a postcode is that of a venue, to which people are meant to come. */
function venuesOf({ venues }: Site): (address: string) => boolean {
  const parts = new Set(venues.flatMap(({ address, postcode }) => [...address.split(','), postcode]).map(lettersOf))
  return (address) => address.split(',').every((part) => parts.has(lettersOf(part)))
}

/** Without its spaces and capitals. */
const lettersOf = (address: string): string => address.replace(/\s/g, '').toLowerCase()

/** Numbers of National Insurance; of cars, as they are given since 2001; of bank accounts, with their sort codes; of patients; days of birth of people who may be alive. */
const facts = [
  /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
  /\b[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d) ?(?<letters>[A-HJ-PR-Z]{3})\b/g,
  /\b(?:sort code[: ]+\d{2}[ -]?\d{2}[ -]?\d{2}(?:,? (?:and )?account(?: number| no\.?)?[: ]+\d{6,8})?|account(?: number| no\.?)?[: ]+\d{6,8})\b/gi,
  /\bNHS (?:number|no\.?)[: ]+\d{3}[ -]?\d{3}[ -]?\d{4}\b/gi,
  /\b(?:born(?: on)?|date of birth:?(?: is)?|d\.?o\.?b\.?:?) (?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9} (?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-](?:(?:19|20)\d{2}|\d{2}))\b/giu,
]

/**
 * Whether what has the form of the number of a car is that of a grant: `Reference: LA21 ABC`, or `EU21ABC` where nothing
 * before it speaks of a vehicle. `EU` is Essex on a number plate.
 */
function isReference(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - mostBefore), index).replace(/^.*(?:[.!?]\s|\n\s*\n)/s, '')
  return /^EU/.test(text.slice(index, index + 2))
    ? !/\b(?:cars?|vans?|lorry|lorries|bus|minibus|motorbike|vehicles?|reg(?:istration)?|plates?|parked)\b/i.test(
        before,
      )
    : /\b(?:fund(?:ed|ing)?|grant|award|project|programme|application|ref(?:erence)?)(?: (?:by|under|no|number|code))?[.:]? $/i.test(
        before,
      )
}

/** In characters. */
const mostBefore = 60

/** `the key safe code is 4821` */
const ofDoor = /\b(?:alarm|door|entry|gate|key ?safe|padlock) code(?: is|:)? \d{3,6}\b/gi

/** A quick test that rules out nearly every text: the words in front of such numbers, looked for where a figure is. */
const anyFact = /\d(?<=(?:\b[A-Z]{2}|(?i:born(?: on)?|birth:?(?: is)?|b\.?|code(?: is)?|account|number|no\.?)):? ?\d)/

/** `abbreviations`: those of the site, which may stand behind a part of a postcode: `our WS10 CAG`. */
const factsIn = (text: string, abbreviations: Site['abbreviations']): readonly PersonalWords[] =>
  anyFact.test(text)
    ? [
        ...facts
          .flatMap((pattern) => [...text.matchAll(pattern)])
          .filter(
            ({ groups, index }) => !abbreviations.has(groups?.letters ?? '') && !(groups && isReference(text, index)),
          )
          .map((found) => factAt(found, 'belongs to one person alone, and can be misused')),
        ...Array.from(text.matchAll(ofDoor), (found) => factAt(found, 'lets in whoever reads it')),
      ]
    : []

const factAt = ({ 0: seen, index }: RegExpExecArray, why: string): PersonalWords => ({
  code: 'personal/facts',
  seen,
  index,
  message: `"${seen}" ${why}.`,
  hint: 'Take it out, here and in whatever else is public.',
})
