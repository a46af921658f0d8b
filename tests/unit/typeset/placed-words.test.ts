/** The words of what was set, as somebody reads them off the paper. */

import { expect, test } from 'vitest'
import { rowOf } from '../../../scripts/leaflets/formats/format-table.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import { placedWords } from '../../../scripts/typeset/lines/placed-words.ts'
import { canalsideSheet, leafletContext } from '../../support/paper/seed-sheet.ts'

const row = rowOf('a4')
const made = row && typesetLeaflet(canalsideSheet, row, leafletContext)
const words = made?.ok ? placedWords(made.value) : ''

test.each([
  ['over the end of a line', 'What is a Community Action Group (CAG)?'],
  ['from bold to plain', 'tackling the issues which people in your community identify'],
  ['in the large number', '\n01632 960123 \n'],
  ['under it', 'for venue details and dates for Canalside.'],
  ['in a cell', '\nSafer & Stronger\n'],
  ['at the foot', 'Version of 1 November 2026'],
])('%s: %j', (_where, expected) => expect(words).toContain(expected))

test('cells beside each other stay apart', () =>
  expect(words).toMatch(/\nTue 8 December, 6:30pm\nSafer & Stronger\nTown Hall\n/))
