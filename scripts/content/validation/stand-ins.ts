/** Valid stand-ins for values with faults, so that the rest of a file can be read. Nothing with them is ever published. */

import type { FieldSchema } from './field-schema.ts'

const words = '…'

const byFormat: Readonly<Record<string, string>> = {
  abbreviation: 'XX',
  date: '2000-01-01',
  'e-mail': 'stand-in@example.org',
  id: 'stand-in',
  'image-path': 'images/stand-in.png',
  'length-of-time': '1 hour',
  link: '/',
  'monthly-rule': 'first Monday',
  postcode: 'ZZ1 1AA',
  'redirect-target': 'gone',
  'site-address': 'https://stand-in.example.org/',
  'time-of-day': '00:00',
}

/** A stand-in that satisfies a schema, with stand-ins for everything required in it. */
export function standInFor(schema: FieldSchema | boolean | undefined): unknown {
  if (typeof schema !== 'object') return words
  const { type, format = '', enum: choices = [], items, minItems = 0 } = schema
  switch (type) {
    case 'object':
      return {}
    case 'array':
      if (minItems > 0 && items?.enum) return [...items.enum] // of editions all, so that no link to one is lost
      return Array.from({ length: minItems }, () => standInFor(items))
    case 'boolean':
      return false
    case 'integer':
      return 1
    case 'string':
      return choices.find((choice) => choice === 'published') ?? choices[0] ?? byFormat[format] ?? words
    default:
      return byFormat.id // a word or a mapping: the entries of a list of roles
  }
}
