/** An officer with another number, or another e-mail address, in another area: when it changes, one of the two is forgotten. */

import { domainOf } from '../../content/names/free-mail.ts'
import { wordsOfName } from '../../content/names/names-of-people.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { lazy } from '../../memory/lazy.ts'
import type { Officer } from '../../model/area.ts'
import type { Site } from '../../model/site.ts'
import { contactsOfSite } from '../kinds/known-contacts.ts'
import type { Rule } from '../kinds/rule.ts'
import { meantDomains } from './email-domains.ts'

interface Listed {
  readonly officer: Officer
  readonly file: string
  readonly index: number
}

export const oneNumber: Rule = {
  code: 'officer/two-numbers',
  check: (site) => {
    const isMistyped = mistypedOf(site)
    return Array.from(samePosts(site)).flatMap(([, [first, ...others]]) =>
      first === undefined ? [] : others.flatMap((other) => otherReach(first, other, isMistyped)),
    )
  },
}

/** Officers by name, role and organisation, in the order of their areas. */
const samePosts = ({ areas }: Site): ReadonlyMap<string, readonly Listed[]> =>
  Map.groupBy(
    areas.flatMap(({ file, roster }) =>
      roster.officers.flatMap((officer, index) => (officer.name === undefined ? [] : [{ officer, file, index }])),
    ),
    ({ officer: { role, name = '', organisation = '' } }) =>
      `${role.id} ${wordsOfName(name).join(' ')}, ${organisation}`,
  )

/** Who has another number and another address too is probably somebody else of the same name. */
function otherReach(first: Listed, { officer, file, index }: Listed, isMistyped: IsMistyped): readonly Finding[] {
  const reaches = [
    ['phone', first.officer.phone?.text, officer.phone?.text],
    ['email', first.officer.email?.toLowerCase(), officer.email?.toLowerCase()],
  ] as const
  const [differing, ...others] = reaches.filter(
    ([, one, other]) => one !== other && one !== undefined && other !== undefined,
  )
  if (differing === undefined || others.length > 0 || file === first.file) return []
  const [field, one, other] = differing
  if (field === 'email' && isMistyped(one, other)) return []
  return [
    {
      severity: 'warning',
      code: 'officer/two-numbers',
      message: `${officer.name ?? ''} has "${other}" here, and "${one}" in ${first.file}.`,
      hint: 'Ring or write to both, and keep the right one in both files. If both are right, leave them.',
      place: { file, path: ['officers', index, field] },
    },
  ]
}

/** Whether two addresses are one but for a slip behind the @, which `email/mistyped` tells. */
type IsMistyped = (one?: string, other?: string) => boolean

function mistypedOf(site: Site): IsMistyped {
  const meantBy = lazy(() =>
    meantDomains(
      site,
      Array.from(contactsOfSite(site).emails, (seen) => ({ seen, domain: domainOf(seen) })),
    ),
  )
  const isTold = (domain: string): boolean => {
    const { own, free } = meantBy()(domain)
    return own !== undefined || free !== undefined
  }
  return (one = '', other = '') => {
    const domains = [domainOf(one), domainOf(other)]
    return one.split('@')[0] === other.split('@')[0] && domains.some(isTold)
  }
}
