/** A number for text messages that is not a mobile number: most texts to it arrive nowhere. */

import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { PhoneNumber } from '../../model/phone-number.ts'
import type { Rule } from '../kinds/rule.ts'

export const numbersForTexts: Rule = {
  code: 'contact/text-to-landline',
  check: ({ partnership, areas }) => {
    const own = partnership.contact.text
    return [
      ...(own ? ofNumber(own, partnership.file) : []),
      ...areas.flatMap(({ contact: { text }, file }) =>
        text === undefined || text.text === own?.text ? [] : ofNumber(text, file),
      ),
    ]
  },
}

const ofNumber = ({ text }: PhoneNumber, file: string): readonly Finding[] =>
  text.startsWith('07')
    ? []
    : [
        {
          severity: 'warning',
          code: 'contact/text-to-landline',
          message: `"${text}" is shown as a number for text messages, and is not a mobile number.`,
          hint: 'Send a text to it, and see whether somebody gets it. If so, leave it; else write a mobile number, or take "text" out.',
          place: { file, path: ['contact', 'text'] },
        },
      ]
