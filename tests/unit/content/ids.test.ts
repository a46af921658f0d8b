/** What a name would be as an id: letters that no id may have become the nearest that it may. */

import { expect, test } from 'vitest'
import { suggestedId } from '../../../scripts/content/names/ids.ts'

test.each([
  ['Town Hall', 'town-hall'],
  ['Łąka & O’Brien’s "Yard".yaml', 'laka-obriens-yard'],
  ['Ærø Straße', 'aero-strasse'],
  ['Tŷ Gwyn', 'ty-gwyn'],
  ['محلہ', ''],
])('%s is %s', (name, id) => expect(suggestedId(name)).toBe(id))
