/** E-mail addresses whose domain is probably mistyped: nothing that is written to them arrives. */

import { changesBetween } from '../content/names/closest.ts'
import { domainOf, nearlyFreeMail } from '../content/names/free-mail.ts'
import type { SourceFile } from '../content/text/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Site } from '../model/site.ts'
import { emailsIn } from './known-contacts.ts'
import { quotedFiles, type TextRule, warningAt } from './text-rule.ts'

interface Written {
  readonly file: SourceFile
  readonly index: number
  readonly email: string
  readonly domain: string
}

export const emailDomains: TextRule = {
  codes: ['email/mistyped'],
  check: (site, files) => {
    const quoted = quotedFiles(site)
    const written = [...files.values()].flatMap((file) => (quoted.has(file.path) ? [] : addressesIn(file)))
    const counts = addressesByDomain(site, written)
    return written.flatMap(({ file, index, email, domain }): readonly Finding[] => {
      const own = nearlyOf(domain, counts)
      const free = own === undefined ? nearlyFreeMail(domain) : undefined
      if (own === undefined && free === undefined) return []
      return [
        warningAt(
          'email/mistyped',
          file,
          index,
          email.length,
          `"${domain}" is probably "${own ?? free}": nothing that is written to it would arrive.`,
          own === undefined
            ? 'Look it up. Anybody can have such an address, and it may be private: write that of the job.'
            : `Did you mean ${email.slice(0, -domain.length)}${own}?`,
        ),
      ]
    })
  },
}

const addressesIn = (file: SourceFile): readonly Written[] =>
  emailsIn(file.text).map(({ seen, index }) => ({ file, index, email: seen, domain: domainOf(seen).toLowerCase() }))

/** How many addresses each domain has; the partnership's own counts for more than any that stands once. */
function addressesByDomain({ partnership }: Site, written: readonly Written[]): ReadonlyMap<string, number> {
  const addresses = Map.groupBy(written, ({ domain }) => domain)
  const own = partnership.contact.email === undefined ? undefined : domainOf(partnership.contact.email).toLowerCase()
  return new Map(
    Array.from(addresses, ([domain, all]) => [
      domain,
      new Set(all.map((each) => each.email.toLowerCase())).size + (domain === own ? 1 : 0),
    ]),
  )
}

/** The least number of addresses that make another ending look like a slip: a council may have `.gov.uk` and a charity `.org.uk`. */
const leastForEnding = 3

/** The domain of more addresses from which this one differs by a slip in one of its words, or only in its ending. */
function nearlyOf(domain: string, counts: ReadonlyMap<string, number>): string | undefined {
  const ownCount = counts.get(domain) ?? 0
  const words = domain.split('.')
  for (const [other, count] of counts) {
    if (count <= ownCount) continue
    const others = other.split('.')
    const isOtherEnding = words[0] === others[0] && (words[0]?.length ?? 0) > 3 && ownCount === 1
    if (isOtherEnding && count >= leastForEnding) return other
    if (words.length !== others.length) continue
    const [differs, ...more] = words.flatMap((word, at) =>
      word === others[at] ? [] : [[word, others[at] ?? ''] as const],
    )
    if (differs === undefined || more.length > 0) continue
    const [word, meant] = differs
    if (Math.min(word.length, meant.length) >= 5 && !/\d/.test(word + meant) && changesBetween(word, meant, 2) === 1)
      return other
  }
  return undefined
}
