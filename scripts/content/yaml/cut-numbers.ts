/** Numbers in brackets and braces that their comma parts: `{ action: Print 1,200 leaflets }`, `[Homes, 1,250 of them]`. */

import { quoted, type YamlFault } from '../findings/fault.ts'

/** A quick test that rules out nearly every text. */
export const mayCutNumber = (source: string): boolean => /\d,\d{3}(?!\d)/.test(source)

/** Three figures right behind a comma, as in £15,000. Behind a comma and a space they may be an entry of their own. */
const thousands = /,\d{3}(?!\d)/y

/** `from` and `to`: the offsets of a plain value. One that ends at a comma stands in brackets or braces. */
export function numberCut(source: string, from: number, to: number): readonly YamlFault[] {
  thousands.lastIndex = to
  const left = /[^\s\d]?(?<!\d)\d{1,3}$/.exec(source.slice(Math.max(from, to - 5), to))?.[0]
  if (left === undefined || !thousands.test(source)) return []
  if (/\d,$/.test(source.slice(Math.max(0, from - 2), from))) return [] // The second part of 1,250,000.
  const isOfField = /[{,]\s*[a-z_]+: +$/.test(source.slice(Math.max(0, from - 40), from))
  const rest = isOfField ? restOfField : restOfEntry
  rest.lastIndex = to
  const whole = source.slice(from, to) + (rest.exec(source)?.[0] ?? '')
  const number = left + (/^(?:,\d{3}(?!\d))+/.exec(source.slice(to))?.[0] ?? '')
  const ifTwo = isOfField ? '' : ' If two entries are meant, put a space after the comma.'
  return [
    {
      code: 'yaml/comma',
      message: `The comma in "${number}" ends the value: only "${left}" would be left of the number.`,
      hint: `Put quotation marks round the whole value: ${quoted(whole)}.${ifTwo}`,
      offsets: [from, from + whole.length],
      ...(isOfField && { write: quoted(whole) }),
    },
  ]
}

/** Up to the next field, or to the brace that closes them. */
const restOfField = /(?:,(?! *[a-z_]+:)|[^,{}\n])*(?<! )/y
/** Up to the next entry, or to the bracket that closes them. */
const restOfEntry = /(?:,(?=\d{3}(?!\d))|[^,[\]{}\n])*(?<! )/y
