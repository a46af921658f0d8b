/** Which fields of YAML hold sentences or headings. Every other field holds names, which the spelling check then knows. */

import type { TypeName } from '../content/folder/content-types.ts'
import type { Passage } from './passage.ts'

/** By kind of file: the keys that lead to a field, with `*` for any entry of a list, and what the field holds. */
export const proseFields: Readonly<Partial<Record<TypeName, Readonly<Record<string, Passage['kind']>>>>> = {
  area: { summary: 'prose', 'contact.purpose': 'prose', 'contact.hours': 'prose' },
  cag: { refreshments: 'prose', 'dates.*.note': 'prose' },
  'cag-type': { introduction: 'prose' },
  diagram: {
    title: 'heading',
    description: 'prose',
    'steps.*.label': 'prose',
    'steps.*.text': 'prose',
    'then.*.2': 'prose',
  },
  group: { about: 'prose' },
  notes: { title: 'heading', about: 'prose', 'actions.*.action': 'prose' },
  partnership: {
    strapline: 'prose',
    about: 'prose',
    'contact.purpose': 'prose',
    'contact.hours': 'prose',
    'logo.alt': 'prose',
    'accessibility.tested.how': 'prose',
    'accessibility.issues.*': 'prose',
    'alert.text': 'prose',
  },
  sheet: { title: 'heading', short_title: 'heading', label: 'prose', summary: 'prose' },
  venue: { 'access.*': 'prose' },
}
