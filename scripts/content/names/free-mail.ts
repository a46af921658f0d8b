/** Providers of e-mail addresses that anybody can have. */

import { editDistance } from './edit-distance.ts'

const providers = [
  ...['gmail', 'googlemail', 'hotmail', 'outlook', 'live', 'msn', 'yahoo', 'ymail', 'icloud', 'me', 'mac', 'aol'],
  ...['btinternet', 'btopenworld', 'sky', 'talktalk', 'virginmedia', 'ntlworld', 'blueyonder', 'tiscali', 'gmx'],
  ...['proton', 'protonmail', 'mail'],
]
const ending = '(?:[a-z]{2,}|(?:co|com|net|org)\\.[a-z]{2})'
/** Before the ending of a country or a kind: `mail.ru`, `yahoo.co.uk`, but not `mail.example.org`. */
const freeMail = new RegExp(`^(?:${providers.join('|')})\\.${ending}$`, 'i')
const anyName = new RegExp(`^([a-z-]+)(\\.${ending})$`)

/** Whether an address, or the domain of one, is that of a provider of free mail. */
export const isFreeMail = (email: string): boolean => freeMail.test(domainOf(email))

/** What stands behind the `@`, as it was typed. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1)

/** The domain of free mail that was probably meant: `gmail.com` for `gmial.com`. Names that begin otherwise may be others. */
export function nearlyFreeMail(domain: string): string | undefined {
  const [, name = '', rest = ''] = anyName.exec(domain) ?? []
  const meant = providers.find(
    (provider) => provider.length >= 5 && provider[0] === name[0] && editDistance(name, provider, 2) === 1,
  )
  return meant === undefined ? undefined : `${meant}${rest}`
}
