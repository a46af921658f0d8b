/** A contact with a telephone number alone: not everybody can telephone, and Relay UK costs nothing. */

import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { Contact } from '../../model/contact.ts'
import type { Rule } from '../kinds/rule.ts'

export const moreThanTelephone: Rule = {
  code: 'contact/telephone-alone',
  upsetBy: ({ code }) => code === 'value/email' || code.startsWith('phone/'),
  check: ({ partnership, areas }) => {
    if (telephoneAlone(partnership.contact)) return [alone(partnership.name, partnership.file)]
    return areas.filter(({ contact }) => telephoneAlone(contact)).map(({ name, file }) => alone(name, file))
  },
}

const telephoneAlone = ({ email, text, relay }: Contact): boolean => email === undefined && text === undefined && !relay

const alone = (name: string, file: string): Finding => ({
  severity: 'warning',
  code: 'contact/telephone-alone',
  message: `${name} can be reached by telephone alone.`,
  hint: 'Write "relay: true" under "contact" to say how to call by Relay UK, and an e-mail address if there is one.',
  place: { file, path: ['contact'] },
})
