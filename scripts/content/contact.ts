/** Contacts: the partnership's own, and an area's, filled up from it field by field. */

import type { Contact } from '../model/contact.ts'
import type { FileReport } from './file-report.ts'
import { type PhoneRules, parsePhone } from './parse-values.ts'
import type { ContactSource } from './source-types.generated.ts'

export function parseContact(source: ContactSource, above: Contact, rules: PhoneRules, report: FileReport): Contact {
  const phone = source.phone === undefined ? above.phone : parsePhone(source.phone, ['contact', 'phone'], rules, report)
  const text = source.text === undefined ? above.text : parsePhone(source.text, ['contact', 'text'], rules, report)
  const email = source.email ?? above.email
  const hours = source.hours ?? above.hours
  return {
    phone,
    purpose: source.purpose ?? above.purpose,
    relay: source.relay ?? above.relay,
    ...(email !== undefined && { email }),
    ...(text !== undefined && { text }),
    ...(hours !== undefined && { hours }),
  }
}

/** Stands above the partnership's own contact, whose number and purpose its schema demands. */
export const noContact: Contact = { phone: { text: '', href: '' }, purpose: '', relay: false }
