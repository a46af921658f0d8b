/** Mends entries that were written as a text instead of fields: the text becomes the value of the field that it fits. */

import { quoted } from '../findings/fault.ts'
import { suggestedId } from '../names/ids.ts'
import { isDate } from '../schemas/formats.ts'
import { mendDate } from './date-mends.ts'
import type { FieldSchema } from './field-schema.ts'
import { mendBoolean } from './value-mends.ts'

/** `images/logo.svg` → `{ image: images/logo.svg, alt: … }`. Undefined where the words fit no field. */
export function asEntry(seen: string, { properties = {}, required = [] }: FieldSchema): string | undefined {
  if (mendBoolean(seen) !== undefined) return undefined
  const isOpen = required.length === 0
  const name = (isOpen ? Object.keys(properties) : required).find((each) => fits(properties[each], seen, isOpen))
  if (name === undefined) return undefined
  const fields = (isOpen ? [name] : required).map(
    (each) => `${each}: ${each === name ? inBraces(meantBy(properties[each], seen)) : standingFor(properties[each])}`,
  )
  return `{ ${fields.join(', ')} }`
}

/** What to say of an entry as it is to be written. */
export const toWrite = (entry: string): string =>
  entry.includes(unsaid) ? `Write: ${entry}, with what is meant in the place of each ${unsaid}` : `Write: ${entry}`

/** `2026-12-08, 2027-01-12` → `[{ date: 2026-12-08 }, { date: 2027-01-12 }]`, where all of them fit. */
export function asEntries(seen: string, items: FieldSchema | undefined): string | undefined {
  if (items?.required?.length !== 1) return undefined
  const entries = seen
    .trim()
    .split(/\s*[,;]\s*/)
    .map((words) => asEntry(words, items))
  return entries.includes(undefined) ? undefined : `[${entries.join(', ')}]`
}

/** `alone`: whether only the form of the text says that it belongs to this field. */
function fits(field: FieldSchema | boolean | undefined, words: string, alone: boolean): boolean {
  if (typeof field !== 'object' || (field.type !== 'string' && field.enum === undefined)) return false
  if (field.enum !== undefined) return field.enum.includes(words)
  const hasForm = fitsFormat[field.format ?? '']
  return hasForm === undefined ? !alone : hasForm(meantBy(field, words))
}

/** A day in other words is certain to be one: `4 May 2027`. All else as it was written. */
function meantBy(field: FieldSchema | boolean | undefined, words: string): string {
  const mend = typeof field === 'object' && field.format === 'date' && !isDate(words) ? mendDate(words) : undefined
  return mend?.kind === 'certain' ? mend.text : words
}

const fitsFormat: Readonly<Record<string, (words: string) => boolean>> = {
  id: (words) => suggestedId(words) === words,
  date: isDate,
  'phone-number': (words) => /^[\d+][\d ()-]{2,}$/.test(words),
  'e-mail': (words) => /^[^\s@]+@[^\s@]+$/.test(words),
  'image-path': (words) => words.startsWith('images/'),
}

/** A value of a field between braces, in quotation marks where it needs them. */
export const inBraces = (words: string): string =>
  /[,:{}[\]"'#]|^[\d+][\d ()-]*\d$/.test(words) && !isDate(words) ? quoted(words) : words

const unsaid = '…'

/** An allowed word, or an ellipsis for what only the writer knows. */
const standingFor = (field: FieldSchema | boolean | undefined): string =>
  (typeof field === 'object' && field.enum !== undefined && field.examples?.[0]) || unsaid
