/** Checks telephone numbers as they were typed, even in a file with other faults. */

import type { Path } from '../../diagnostics/diagnostic.ts'
import { americanNumber, digitsOf, printedNumber, type ReadPhone, readPhoneNumber } from '../../model/phone-number.ts'
import type { Fault } from '../findings/fault.ts'
import { spacedOtherwise } from '../findings/seen-in-words.ts'
import { isMapping } from '../yaml/mapping.ts'
import { isLikeEmail } from './address-mends.ts'

/** The message about a number that is none, or is spaced in another way. */
export function wrongNumber(
  text: string,
  read: Exclude<ReadPhone, { kind: 'number' }>,
): Pick<Fault, 'code' | 'message' | 'hint' | 'write'> {
  if (read.kind === 'spacing')
    return {
      code: 'phone/spacing',
      message: spacedOtherwise(text, read.right) ?? `"${text}" is written "${read.right}".`,
      hint: `Write: "${read.right}"`,
      write: `"${read.right}"`,
    }
  const message = `"${text}" is not a telephone number of the United Kingdom.`
  const meant =
    printedNumber(text.replace(/[oO]/g, '0').replace(/[lI]/g, '1').replace(/[/.]/g, ' ')) ?? otherBeginning(text)
  const lost = americanNumber.test(text) ? undefined : printedNumber(`0${text.trim()}`)
  const today = formerCode(text)
  return {
    code: 'phone/unknown',
    message,
    hint:
      today !== undefined
        ? `Did you mean "${today}"? No number has begun like that since 2000.`
        : meant !== undefined
          ? `Did you mean "${meant}"?`
          : lost !== undefined
            ? `Did you mean "${lost}"? Spreadsheets drop the 0 at the beginning.`
            : (mailInstead(text) ??
              alone(text) ??
              counted(text) ??
              'Write it with its area code and spaces, as in "01922 654703".'),
  }
}

const mailInstead = (text: string): string | undefined =>
  isLikeEmail(text.trim())
    ? 'That is an e-mail address, which stands after "email". Here write a number, as in "01922 654703".'
    : undefined

/** The codes that the Big Number Change of 2000 took away, and those before it, each with what stands in its place. */
const formerCodes: readonly (readonly [code: RegExp, today: string])[] = [
  [/^01?71/, '0207'],
  [/^01?81/, '0208'],
  [/^01203/, '02476'],
  [/^01222/, '02920'],
  [/^01232/, '02890'],
  [/^01703/, '02380'],
  [/^01705/, '02392'],
]

/** `020 7946 0123` for `0171 946 0123`; undefined for a number with another beginning, or of another length. */
function formerCode(text: string): string | undefined {
  const digits = /^[\d ()-]+$/.test(text.trim()) ? digitsOf(text) : ''
  const [code, today = ''] = formerCodes.find(([code]) => code.test(digits)) ?? []
  return code === undefined ? undefined : printedNumber(digits.replace(code, today))
}

/** `0101` for 101, and 048, by which Northern Ireland is called from the Republic. */
const otherBeginning = (text: string): string | undefined =>
  printedNumber(text.trim().replace(/^0(?=[19]\d\d$)/, '')) ?? printedNumber(text.trim().replace(/^048/, '028'))

/** `Tel: 01922 654703 ext 12`: there is room for one number, and for nothing but the number. */
function alone(text: string): string | undefined {
  const first = /(?<![\d+])(?:\+44|0)[\d ()-]{8,}\d/.exec(text)?.[0]
  const right = first === undefined || first === text.trim() ? undefined : printedNumber(first)
  return right === undefined ? undefined : `There is room for one number and nothing else: write "${right}".`
}

/** Most numbers have 11 figures, and some area codes make it 10: one was left out, or typed twice. */
function counted(text: string): string | undefined {
  if (/^\d(?:\.\d+)?E\+?\d+$/i.test(text.trim()))
    return 'A spreadsheet shortened it: look the number up, and write all its figures in quotation marks.'
  if (americanNumber.test(text))
    return 'It is written as in America: write a number of the United Kingdom with its 0 in front, as in "01922 654703".'
  if (/^(?:\+|00)(?!44)[1-9][\d ()-]+$/.test(text.trim()))
    return 'It begins with the code of another country: write a number of the United Kingdom, as in "01922 654703".'
  const figures = text.replace(/\D/g, '').length
  if (!/^0[\d ()-]+$/.test(text.trim()) || figures < 7 || figures === 11) return undefined
  const [always] = /^0[237]/.exec(text.trim()) ?? []
  if (always !== undefined)
    return `It has ${figures} figures, and numbers that begin with ${always} have 11: look it up, and write it with all of them.`
  if (figures === 10) return undefined
  return `It has ${figures} figures, and numbers here have 10 or 11: look it up, and write it as in "01922 654703".`
}

/** The faults of numbers in a file with other faults; in a file without any, its parser reports them. */
export function faultsOfNumbers(value: unknown): readonly Fault[] {
  const { phone, contact, officers } = fieldsOf(value)
  const { phone: called, text } = fieldsOf(contact)
  const numbers: readonly (readonly [path: Path, number: unknown])[] = [
    [['phone'], phone],
    [['contact', 'phone'], called],
    [['contact', 'text'], text],
    ...(Array.isArray(officers) ? officers : []).map(
      (officer: unknown, index: number) => [['officers', index, 'phone'], fieldsOf(officer).phone] as const,
    ),
  ]
  return numbers.flatMap(([path, number]): readonly Fault[] => {
    if (typeof number !== 'string' || number.trim() === '') return []
    const read = readPhoneNumber(number)
    return read.kind === 'number' ? [] : [{ path, of: 'value', ...wrongNumber(number, read) }]
  })
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (isMapping(value) ? value : {})
