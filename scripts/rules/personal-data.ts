/**
 * Personal data in what everybody can read: mobile numbers, addresses of free mail, a house number with its postcode.
 * Data minimisation: UK GDPR, article 5(1)(c).
 */

import { recognise } from '../content/folder/content-types.ts'
import { isFreeMail } from '../content/parsers/parse-values.ts'
import type { SourceFile } from '../content/text/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Site } from '../model/site.ts'
import { contactsOfSite, type KnownContacts, numbersIn, upsetsContacts } from './known-contacts.ts'
import { type TextRule, warningAt } from './text-rule.ts'

export const personalData: TextRule = {
  codes: ['personal/mobile', 'personal/free-mail', 'personal/home-address'],
  upsetBy: upsetsContacts,
  check: (site, files) => {
    const known = contactsOfSite(site)
    const postcodes = new Set(site.venues.map(({ postcode }) => inCapitals(postcode)))
    const areas = new Map(site.areas.map((area) => [area.id, area]))
    const isExample = ({ path }: SourceFile) =>
      areas.get(/^areas\/([^/]+)\//.exec(path)?.[1] ?? '')?.example ?? site.partnership.example
    return [...files.values()].flatMap((file) =>
      stretches(file).flatMap(({ text, from }) => [
        ...mobiles(file, text, from, known, { instead: site.partnership.contact.phone.text, isExample }),
        ...freeMail(file, text, from, known, site),
        ...homes(file, text, from, postcodes),
      ]),
    )
  },
}

/** What is searched: the whole of notes and of about.md, and elsewhere the alternative texts of pictures. */
function stretches({ path, text }: SourceFile): readonly { readonly text: string; readonly from: number }[] {
  const type = recognise(path)?.type.name
  if (type === 'notes' || type === 'about') return [{ text, from: 0 }]
  const words =
    type === 'sheet' ? /!\[(?<words>[^\]]*)\]/dg : type === 'partnership' ? /\balt: *(?<words>[^\n]*)/dg : undefined
  if (words === undefined) return []
  return Array.from(text.matchAll(words)).flatMap(({ indices }) => {
    const [from, to] = indices?.groups?.words ?? []
    return from === undefined ? [] : [{ text: text.slice(from, to), from }]
  })
}

/** Drama numbers are nobody's, so they may stand in examples. */
const mobiles = (
  file: SourceFile,
  text: string,
  from: number,
  known: KnownContacts,
  { instead, isExample }: { readonly instead: string; readonly isExample: (file: SourceFile) => boolean },
) =>
  (text.includes('7') ? numbersIn(text) : [])
    .filter(({ mobile, drama, right }) => mobile && !(drama && isExample(file)) && !known.numbers.has(right))
    .map(
      ({ seen, index }): Finding =>
        warningAt(
          'personal/mobile',
          file,
          from + index,
          seen.length,
          `"${seen}" is a mobile number, and may be somebody's own.`,
          `Take it out, or write whom to call instead: ${instead}. If it belongs to a job, name it in that area's roster with "work: true".`,
        ),
    )

const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g

const freeMail = (file: SourceFile, text: string, from: number, known: KnownContacts, { partnership }: Site) =>
  (text.includes('@') ? Array.from(text.matchAll(email)) : [])
    .filter(([address]) => isFreeMail(address) && !known.emails.has(address.toLowerCase()))
    .map(({ 0: seen, index }): Finding => {
      const instead = partnership.contact.email ?? partnership.contact.phone.text
      return warningAt(
        'personal/free-mail',
        file,
        from + index,
        seen.length,
        `"${seen}" is an address that anybody can have, and may be somebody's own.`,
        `Take it out, or write ${instead} instead. If it belongs to a job, name it in that area's roster with "work: true".`,
      )
    })

/** A number and a name with a postcode in the same paragraph. Days of a month are not house numbers. */
const home =
  /(?<![\w£.-])\d{1,4}[A-Za-z]?,?\s+(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}(?:(?!\n\s*\n)[^.!?|]){2,80}?\b(?<postcode>[A-Za-z]{1,2}\d[A-Za-z\d]?\s?\d[A-Za-z]{2})\b/gu

const homes = (file: SourceFile, text: string, from: number, postcodes: ReadonlySet<string>) =>
  Array.from(text.matchAll(home))
    .filter(({ groups }) => !postcodes.has(inCapitals(groups?.postcode ?? '')))
    .map(
      ({ 0: seen, index }): Finding =>
        warningAt(
          'personal/home-address',
          file,
          from + index,
          seen.length,
          `"${seen.replace(/\s+/g, ' ')}" is a house number with its postcode: where somebody may live.`,
          'Name the street alone. If people are meant to come there, make it a venue in venues/.',
        ),
    )

const inCapitals = (postcode: string): string => postcode.replace(/\s/g, '').toUpperCase()
