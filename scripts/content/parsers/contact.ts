/** Contacts: the partnership's, and an area's, which takes each missing field from it. */

import type { Contact } from '../../model/contact.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { ContactSource } from '../schemas/source-types.generated.ts'
import { anyOf } from '../text/any-of.ts'
import { type PhoneRules, parsePhone } from './parse-values.ts'

/** Missing fields are taken from `above`. */
export function parseContact(source: ContactSource, above: Contact, rules: PhoneRules, report: FileReport): Contact {
  const phone = source.phone === undefined ? above.phone : parsePhone(source.phone, ['contact', 'phone'], rules, report)
  const text = source.text === undefined ? above.text : parsePhone(source.text, ['contact', 'text'], rules, report)
  const email = source.email ?? above.email
  checkPurpose(source.purpose, report)
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

/** The contact above that of the partnership, whose number and purpose the schema demands. */
export const noContact: Contact = { phone: { text: '', href: '' }, purpose: '', relay: false }

const asSentence = anyOf(
  [
    /^(?:please )?(?:call|contact|e-?mail|phone|ring|telephone|text)(?: us| [\d ]+)? (?:for|about) +/,
    /^(?:please )?(?:call|contact|phone|ring) us +/,
    /^for +/,
    /^to (?:ask|enquire|find out|hear|know|learn)(?:(?: more)? about)? +(?!more\b)/,
  ],
  'i',
)

/** First words that are no name, with a capital as at the beginning of a sentence. */
const ordinaryFirst =
  /^(?:Advice|All|Any|Dates|Details|General|Help|Information|Meeting|More|The|Times|Venues?|Your)\b(?= \p{Ll}|,)/u

/** The purpose without a full stop, because it completes a sentence: "Call 01922 654703 for …." */
function checkPurpose(purpose: string | undefined, report: FileReport): void {
  const typed = purpose?.trim() ?? ''
  const words = typed
    .replace(asSentence, '')
    .replace(/[.!]+$/, '')
    .replace(ordinaryFirst, (word) => word.toLowerCase())
  if (words === typed) return
  report.warning(
    'contact/purpose',
    ['contact', 'purpose'],
    `"${typed}" completes the sentence "Call … for …", which would read "Call … for ${typed}".`,
    `Write what people call for, as it goes on after "for", in small letters and without a full stop: ${words}`,
  )
}
