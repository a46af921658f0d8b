/** What somebody meant by a word, a number or a postcode in another spelling; undefined where nobody can tell. */

import { type Mend, perhaps } from './mend.ts'

/** `yes`, `Y`, `on`, `True` → `true`; `no`, `off`, `FALSE` → `false`. */
export function mendBoolean(text: string): string | undefined {
  if (/^(y|yes|on|true|1)$/i.test(text.trim())) return 'true'
  return /^(n|no|off|false|0)$/i.test(text.trim()) ? 'false' : undefined
}

/** Numbers in words, from one. */
export const numberWords = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** `six`, `second`, `6 months`, `2 years`; a field that counts a length of time counts months. */
export function mendNumber(text: string): Mend | undefined {
  const typed = text.trim().toLowerCase()
  const years = mendNumberOfYears(typed)
  if (years !== undefined) return years
  const [figures] = /^\d+(?=(?:st|nd|rd|th)?(?: [a-z]+)?$)/.exec(typed) ?? []
  const at = figures === undefined ? Math.max(numberWords.indexOf(typed), places.indexOf(typed)) + 1 : Number(figures)
  return figures === undefined && at === 0 ? undefined : perhaps(`Write: ${at}`)
}

function mendNumberOfYears(typed: string): Mend | undefined {
  const [, count = ''] = /^(\S+) years?$/.exec(typed) ?? []
  const years = /^an?$/.test(count) ? 1 : Number(count) || numberWords.indexOf(count) + 1
  return years > 0 ? perhaps(`Write: ${years * 12}`) : undefined
}

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** `zz11aa` → `ZZ1 1AA`, and a letter O where a digit must be is a nought, an I or a small l a one. */
export function mendPostcode(text: string): string | undefined {
  const typed = text
    .replace(/[\s-]/g, '')
    .replace(/[l|](?=[A-Za-z]{2}$)/, '1')
    .toUpperCase()
    .replace(/O(?=[A-Z]{2}$)/, '0')
    .replace(/I(?=[A-Z]{2}$)/, '1')
    .replace(/(?<=\d)O(?=\d[A-Z]{2}$)/, '0')
    .replace(/(?<=\d)I(?=\d[A-Z]{2}$)/, '1')
  const [, outward, inward] = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(typed) ?? []
  return outward === undefined ? undefined : `${outward} ${inward}`
}

/** `ZZ11 AA`, which lacks a figure or has its space in another place. */
export function postcodeCut(text: string): Mend | undefined {
  if (!/^[A-Za-z]{1,2}\d[A-Za-z\d]? +[A-Za-z]{2}$/.test(text.trim())) return undefined
  const postcode = mendPostcode(text)
  return postcode === undefined
    ? undefined
    : perhaps(`If the space alone is in the wrong place, write ${postcode}; if a figure is missing, look it up.`)
}

/** `Exampleton ZZ1 1AA`, `ZZ1 1AA.` */
export function postcodeWithin(text: string): Mend | undefined {
  const [, found] = /(?<!\w)([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?!\w)/i.exec(text) ?? []
  const postcode = found === undefined ? undefined : mendPostcode(found)
  return postcode === undefined ? undefined : perhaps(`Write it alone: ${postcode}`)
}

/** What people write into a form that they have nothing to say in. */
export const isUnknown = (seen: string): boolean =>
  /^(?:n\/?a|none|nil|tb[acd]|unknown|not known|to follow|-+|–|\?+|x{2,})$/i.test(seen.trim())
