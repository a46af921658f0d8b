/** Telephone numbers as they were typed: what is wrong with them, whatever else is wrong with their file. */

import { type ReadPhone, readPhoneNumber } from '../model/phone-number.ts'
import type { Fault } from './fault.ts'
import { isMapping } from './mapping.ts'

/** What is said about a number that is none, or is written in another way. */
export function wrongNumber(
  text: string,
  read: Exclude<ReadPhone, { kind: 'number' }>,
): Pick<Fault, 'code' | 'message' | 'hint' | 'write'> {
  if (read.kind === 'spacing')
    return {
      code: 'phone/spacing',
      message: `"${text}" is written "${read.right}".`,
      hint: `Write: "${read.right}"`,
      write: `"${read.right}"`,
    }
  return {
    code: 'phone/unknown',
    message: `"${text}" is not a telephone number of the United Kingdom.`,
    hint: `${several(text)}Write it with its area code and spaces, as in "01922 654703".`,
  }
}

/** There is room for one number, and for nothing but the number. */
function several(text: string): string {
  const first = /^\s*((?:\+44|0)[\d ()-]{8,}\d)(?=\s*\D)/.exec(text)?.[1]
  const read = first === undefined ? undefined : readPhoneNumber(first.trim())
  if (first === undefined || read === undefined || read.kind === 'unknown') return ''
  return `There is room for one number and nothing else: "${read.kind === 'spacing' ? read.right : first.trim()}". `
}

/** The faults of the numbers in a file that has other faults: what is read without any tells them by itself. */
export function faultsOfNumbers(value: unknown): readonly Fault[] {
  const { phone, contact, officers } = fieldsOf(value)
  const { phone: called, text } = fieldsOf(contact)
  const numbers: readonly (readonly [path: Fault['path'], number: unknown])[] = [
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
