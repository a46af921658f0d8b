/** An officer with an e-mail address that names somebody else: who came before, or whose entry was copied. */

import { withoutAccents } from '../../blocks/plain-words.ts'
import { domainOf } from '../../content/names/free-mail.ts'
import { wordsOfName } from '../../content/names/names-of-people.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { lazy } from '../../memory/lazy.ts'
import type { Site } from '../../model/site.ts'
import type { Rule } from '../kinds/rule.ts'

interface Listed {
  readonly file: string
  readonly index: number
  readonly name: string
  readonly email: string
  /** The two words before the @ of `sam.okafor@example.org`; none where the address is built otherwise. */
  readonly words: readonly string[]
  readonly isOwn: boolean
}

export const addressesOfOthers: Rule = {
  code: 'officer/other-name',
  check: (site) => {
    const listed = officersOf(site)
    const byDomain = Map.groupBy(listed, ({ email }) => domainOf(email))
    const office = lazy(() => officeWords(site))
    return [...byDomain.values()].flatMap((officers) => {
      const named = officers.filter(({ isOwn }) => isOwn)
      const owners = new Map(named.map((officer) => [officer.email.toLowerCase(), officer]))
      const others = officers
        .filter(({ words, isOwn }) => words.length > 0 && !isOwn)
        .map((officer) => ({ officer, owner: owners.get(officer.email.toLowerCase()) }))
      const copied = others.flatMap(({ officer, owner }) => (owner ? [findingFor(officer, owner)] : []))
      const unknown = others.filter(
        ({ officer, owner }) => owner === undefined && !officer.words.some((word) => office().has(word)),
      )
      // Where addresses are not made of names, none of them tells whose it is.
      const areNames = named.length >= leastNamed && unknown.length * 2 <= named.length
      return [...copied, ...(areNames ? unknown.map(({ officer }) => findingFor(officer)) : [])]
    })
  },
}

/** How many officers at a domain have to be named by their addresses. */
const leastNamed = 2

const officersOf = ({ areas }: Site): readonly Listed[] =>
  areas.flatMap(({ file, roster }) =>
    roster.officers.flatMap(({ name, email }, index): readonly Listed[] => {
      if (name === undefined || email === undefined) return []
      const words = /^([a-z-]{2,})\.([a-z-]{2,})@/.exec(email.toLowerCase())?.slice(1) ?? []
      return [{ file, index, name, email, words, isOwn: words.some((word) => isOf(word, name)) }]
    }),
  )

/** Whether a part of an address is a part of a name, whole or shortened. */
function isOf(word: string, name: string): boolean {
  const letters = word.replaceAll('-', '')
  const parts = wordsOfName(name).map((part) => withoutAccents(part).replace(/[^a-z]/g, ''))
  return (
    parts.some((part) => part.length > 1 && (letters.includes(part) || part.includes(letters))) ||
    letters === parts.join('')
  )
}

/** Words of posts, organisations and places: an address made of them belongs to whoever has the post. */
const officeWords = ({ partnership, areas, groups, roles }: Site): ReadonlySet<string> =>
  new Set(
    [
      ...commonWords,
      partnership.name,
      ...areas.flatMap(({ name, wards, roster }) => [
        name,
        ...wards,
        ...roster.officers.map(({ organisation = '' }) => organisation),
      ]),
      ...groups.map(({ name }) => name),
      ...[...roles.values()].flatMap(({ name, abbreviation = '' }) => [name, abbreviation]),
    ].flatMap((name) => wordsOfName(withoutAccents(name)).flatMap((word) => word.split(/[^a-z]+/))),
  )

const commonWords = [
  'active admin adult adults advice animal anti area arts asb beat behaviour bookings building business care central centre chair',
  'child children civic civil clean clerk club cohesion community communities contact contracts control corporate council court',
  'crime customer customers data democratic development digital disability domestic duty early east education elderly',
  'emergency empty energy enforcement engagement enquiries environment environmental estate estates events families family fire food',
  'funding garden gardens general grants green hall health help hello helpdesk highways home homes housing hub improvement inbox',
  'inclusion info information involvement joint learning leisure library licensing local mail manager media mental neighbourhood',
  'neighbourhoods noise north office officer open outreach parish parking parks participation partnership partnerships place places',
  'planning police policing post press project projects public realm reception recycling refuse regeneration resident residents',
  'resilience roads safe safer safety school schools secretary service services social south sport sports stronger street streets',
  'strategy support sustainability team tenancy tenant tenants town trading transport treasurer trees volunteer volunteering',
  'volunteers ward warden wardens waste web welfare wellbeing west women works young youth',
]

function findingFor({ file, index, name, email }: Listed, owner?: Listed): Finding {
  return {
    severity: 'warning',
    code: 'officer/other-name',
    message:
      owner === undefined
        ? `"${email}" does not look like the address of ${name}.`
        : `"${email}" is the address of ${owner.name} in ${owner.file}, and stands with ${name} here.`,
    hint: `Look up the address of ${name}. If this is right, leave it.`,
    place: { file, path: ['officers', index, 'email'] },
  }
}
