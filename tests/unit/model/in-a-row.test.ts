/** Names one after the other, told apart where a name has a comma of its own. */

import { expect, test } from 'vitest'
import { inARow } from '../../../scripts/model/in-a-row.ts'

test.each([
  [[], ''],
  [['Wharf'], 'Wharf'],
  [['Wharf', 'Lock Keepers'], 'Wharf, Lock Keepers'],
  [['Flooding, Drainage & Becks CAG'], 'Flooding, Drainage & Becks CAG'],
  [['Safer CAG', 'Flooding, Drainage & Becks CAG'], 'Safer CAG; Flooding, Drainage & Becks CAG'],
])('%j: %s', (names, expected) => expect(inARow(names)).toBe(expected))
