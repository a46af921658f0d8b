/** The numbers and e-mail addresses that the content gives as those of a job or a place. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { memoisedByObject } from '../../memory/memoised-by-object.ts'
import type { Area } from '../../model/area.ts'
import type { Contact } from '../../model/contact.ts'
import type { Reach } from '../../model/partnership.ts'
import { readPhoneNumber } from '../../model/phone-number.ts'
import type { Site } from '../../model/site.ts'
import type { SeenWords } from './text-rule.ts'

export interface KnownContacts {
  /** As they are printed: `01922 654703`. */
  readonly numbers: ReadonlySet<string>
  /** In lower case. */
  readonly emails: ReadonlySet<string>
}

/**
 * Those of the partnership, of areas, officers and venues, and those on the pages about accessibility and privacy.
 */
export const contactsOfSite = memoisedByObject(({ partnership, areas, venues }: Site): KnownContacts => {
  const { contact, accessibility, privacy } = partnership
  return together([
    ofContact(contact),
    ofReach(accessibility.contact),
    ...(privacy.contact ? [ofReach(privacy.contact)] : []),
    ...areas.map(contactsOfArea),
    { numbers: venues.flatMap(({ phone }) => (phone ? [phone.text] : [])), emails: [] },
  ])
})

/** An area's contact, with the partnership's where it has none, and those of its officers. */
const contactsOfArea = ({ contact, roster }: Area): Lists => ({
  numbers: [...ofContact(contact).numbers, ...roster.officers.flatMap(({ phone }) => (phone ? [phone.text] : []))],
  emails: [...ofContact(contact).emails, ...roster.officers.flatMap(({ email }) => email ?? [])],
})

/** The numbers that may stand on every area's page: those of the partnership and of every venue. */
export function numbersOfPartnership({ partnership, venues }: Site): ReadonlySet<string> {
  const ofVenues = venues.flatMap(({ phone }) => (phone ? [phone.text] : []))
  return new Set([...ofContact(partnership.contact).numbers, ...ofVenues])
}

/** The numbers that an area's page gives as its own. */
export const numbersOfArea = (area: Area): readonly string[] => contactsOfArea(area).numbers

interface Lists {
  readonly numbers: readonly string[]
  readonly emails: readonly string[]
}

const ofContact = ({ phone, text, email }: Contact): Lists => ({
  numbers: [phone.text, ...(text ? [text.text] : [])],
  emails: email === undefined ? [] : [email],
})

const ofReach = (reach: Reach): Lists =>
  reach.kind === 'phone' ? { numbers: [reach.phone.text], emails: [] } : { numbers: [], emails: [reach.email] }

const together = (lists: readonly Lists[]): KnownContacts => ({
  numbers: new Set(lists.flatMap(({ numbers }) => numbers)),
  emails: new Set(lists.flatMap(({ emails }) => emails.map((email) => email.toLowerCase()))),
})

/** Whether a mistake may hide a number or an address that would be known. */
export const hidesContacts = ({ file, code }: Diagnostic): boolean =>
  code === 'value/email' ||
  code === 'value/postcode' ||
  /^(?:phone|yaml)\//.test(code) ||
  (file === 'partnership.yaml' && !apartFromContacts.test(code))

/** What the partnership's file has beside its contacts: old addresses, the logo, the funders, dates. */
const apartFromContacts = /^(?:redirect|image|link|reference|date|accessibility)\/|^value\/date$/

export interface WrittenNumber extends SeenWords {
  /** The number as it is printed. */
  readonly right: string
  readonly mobile: boolean
}

const likeNumber = /(?<![\w+/@.])(?:\+44|0044|0)(?:[ ()-]{0,2}\d){8,11}(?!\w)/g
/** The same with a 7 as its first figure, for most numbers in a text are of other kinds. */
const likeMobile = /(?<![\w+/@.])(?:(?:\+44|0044)(?:[ ()-]{0,2}0)?|0)[ ()-]{0,2}7(?:[ ()-]{0,2}\d){7,10}(?!\w)/g

/** The telephone numbers that stand in a text, however they are spaced. */
export const numbersIn = (text: string): readonly WrittenNumber[] => writtenAs(likeNumber, text)

/** Those of mobile telephones alone. */
export const mobilesIn = (text: string): readonly WrittenNumber[] =>
  writtenAs(likeMobile, text).filter(({ mobile }) => mobile)

const writtenAs = (pattern: RegExp, text: string): readonly WrittenNumber[] =>
  Array.from(text.matchAll(pattern)).flatMap(({ 0: seen, index }): readonly WrittenNumber[] => {
    const first = readPhoneNumber(seen)
    const read = first.kind === 'spacing' ? readPhoneNumber(first.right) : first
    return read.kind === 'number' ? [{ index, seen, right: read.phone.text, mobile: read.mobile }] : []
  })

const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g

/** The e-mail addresses that stand in a text. */
export const emailsIn = (text: string): readonly SeenWords[] =>
  text.includes('@') ? Array.from(text.matchAll(email), ({ 0: seen, index }) => ({ seen, index })) : []
