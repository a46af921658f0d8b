/** E-mail addresses whose domain is probably mistyped: nothing that is written to them arrives. */

import { plainLetters } from '../../blocks/plain-words.ts'
import { domainOf, isFreeMail, nearlyFreeMail } from '../../content/names/free-mail.ts'
import { SlipIndex } from '../../content/names/slip-index.ts'
import type { SourceFile } from '../../content/text/source-file.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { memoised } from '../../memory/memoised.ts'
import type { Site } from '../../model/site.ts'
import { emailsIn } from '../kinds/known-contacts.ts'
import { type SeenWords, type TextRule, unquotedFiles, warningAt } from '../kinds/text-rule.ts'

interface DomainOfEmail {
  /** The address. */
  readonly seen: string
  /** In small letters. */
  readonly domain: string
}

interface WrittenEmail extends SeenWords, DomainOfEmail {
  readonly file: SourceFile
}

export const emailDomains: TextRule = {
  codes: ['email/mistyped'],
  check: (site, files) => {
    const written = unquotedFiles(site, files).flatMap(addressesIn)
    const meantBy = meantDomains(site, written)
    const strange = written.flatMap(lettersBefore)
    return [
      ...strange,
      ...written.flatMap(({ file, seen, index, domain }): readonly Finding[] => {
        const { own, free } = meantBy(domain)
        if (own === undefined && free === undefined) return []
        return [
          warningAt(
            'email/mistyped',
            file,
            { seen, index },
            `"${domain}" is probably "${own ?? free}": nothing that is written to it would arrive.`,
            own === undefined
              ? 'Look it up. Anybody can have such an address, and it may be private: write that of the job.'
              : `Did you mean ${seen.slice(0, -domain.length)}${own}?`,
          ),
        ]
      }),
    ]
  },
}

/** Finds the domains that were probably meant by one: that of more of the addresses, and that of free mail. */
export function meantDomains(site: Site, addresses: readonly DomainOfEmail[]) {
  const nearlyCommon = commonDomains(addressesByDomain(site, addresses))
  return memoised((domain: string) => ({
    own: isFreeMail(domain) ? undefined : (nearlyCommon(domain) ?? withRightEnding(domain)),
    free: nearlyFreeMail(domain),
  }))
}

/** Endings that no domain has, and what was meant by them. */
const wrongEndings: readonly (readonly [wrong: RegExp, meant: string])[] = [
  [/\.(?:con|cmo|ocm|vom|xom|comm|c0m)$/, '.com'],
  [/\.(?:ogr|rog|orgg|0rg)$/, '.org'],
  [/\.(?:ik|ku|yk|uj|ukk)$/, '.uk'],
  [/\.(?:walse|wlaes|wale)$/, '.wales'],
  [/\.(?:cmyru|cyrmu|cymur)$/, '.cymru'],
]

function withRightEnding(domain: string): string | undefined {
  const [wrong, meant] = wrongEndings.find(([each]) => each.test(domain)) ?? []
  return wrong && meant && domain.replace(wrong, meant)
}

/** What can stand before the letters that are found as an address, and be part of it. */
const mayBeOfAddress = /[^\0-\x7f]|%/

/**
 * `bríd@example.org`: hardly any address has letters with accents (RFC 6531), and few programs can write to one. Letters of
 * other scripts are a word before the address: Chinese has no spaces between them.
 */
function lettersBefore({ file, seen, index }: WrittenEmail): readonly Finding[] {
  if (!mayBeOfAddress.test(file.text.charAt(index - 1))) return []
  const before =
    /[\p{Script=Latin}\p{M}\p{N}._%+-]+$/u.exec(file.text.slice(Math.max(0, index - longestName), index))?.[0] ?? ''
  const letter = /[^\0-\x7f]/u.exec(before)?.[0]
  const whole = `${before}${seen}`
  return letter === undefined
    ? []
    : [
        warningAt(
          'email/mistyped',
          file,
          { seen: whole, index: index - before.length },
          `"${whole}" has the letter "${letter}" in it, which hardly any e-mail address can have.`,
          `Did you mean ${plainLetters(before)}${seen}?`,
        ),
      ]
}

/** In characters (RFC 5321, 4.5.3.1.1). */
const longestName = 64

const addressesIn = (file: SourceFile): readonly WrittenEmail[] =>
  emailsIn(file.text).map(({ seen, index }) => ({ file, seen, index, domain: domainOf(seen).toLowerCase() }))

/**
 * How many addresses each domain has; the partnership's own counts for more than any that stands once. Where that has
 * another ending than the website, the website is right: it is typed by whoever sets it up, and was tried.
 */
function addressesByDomain({ partnership }: Site, written: readonly DomainOfEmail[]): ReadonlyMap<string, number> {
  const addresses = Map.groupBy(written, ({ domain }) => domain)
  const own = partnership.contact.email === undefined ? '' : domainOf(partnership.contact.email).toLowerCase()
  const website = URL.parse(partnership.url)?.hostname.replace(/^www\./, '') ?? ''
  const isOtherEnding = own !== website && nameOf(own) === nameOf(website) && addresses.has(website)
  const [counted, more] = isOtherEnding ? [website, leastForEnding - 1] : [own, 1]
  return new Map(
    Array.from(addresses, ([domain, all]) => [
      domain,
      new Set(all.map((each) => each.seen.toLowerCase())).size + (domain === counted ? more : 0),
    ]),
  )
}

/** The least number of addresses that make another ending look like a slip: a council may have `.gov.uk` and a charity `.org.uk`. */
const leastForEnding = 3

/** Endings that only a public body can have: `example.police.uk` is no slip of `example.gov.uk`. */
const ofPublicBodies = /\.(?:(?:ac|gov|mod|nhs|parliament|police|sch)\.uk|gov\.(?:scot|wales)|llyw\.cymru)$/

/** A council may be called as the charity and the inn of its town: `canalside.org.uk` is no slip of `canalside.gov.uk`. */
const isOfOneOwner = (domain: string, other: string): boolean =>
  !ofPublicBodies.test(other) || /\.(?:gov|nhs|police)(?:\.|$)/.test(domain)

/** The domain of more addresses from which one differs by a slip in one of its words, or only in its ending. */
function commonDomains(counts: ReadonlyMap<string, number>): (domain: string) => string | undefined {
  const countOf = (domain: string): number => counts.get(domain) ?? 0
  const common = [...counts.keys()].filter((domain) => countOf(domain) > 1)
  const index = new SlipIndex(common)
  const byName = Map.groupBy(
    common.filter((domain) => countOf(domain) >= leastForEnding),
    nameOf,
  )
  return (domain) => {
    const name = nameOf(domain)
    const mayBeOther = name.length > 3 && countOf(domain) === 1 && !ofPublicBodies.test(domain)
    const otherEnding = mayBeOther ? byName.get(name)?.find((other) => isOfOneOwner(domain, other)) : undefined
    return (
      otherEnding ??
      index.near(domain).find((other) => countOf(other) > countOf(domain) && isSlipInAWord(domain, other))
    )
  }
}

/** `canalside` of `canalside.gov.uk`. */
const nameOf = (domain: string): string => domain.slice(0, domain.indexOf('.'))

/** Whether two domains differ in one word alone, one that is long enough for the other not to be its own. */
function isSlipInAWord(domain: string, other: string): boolean {
  const [words, others] = [domain.split('.'), other.split('.')]
  const [at, ...more] = words.flatMap((word, index) => (word === others[index] ? [] : [index]))
  if (words.length !== others.length || at === undefined || more.length > 0) return false
  const [word = '', meant = ''] = [words[at], others[at]]
  return Math.min(word.length, meant.length) >= 5 && !/\d/.test(word + meant)
}
