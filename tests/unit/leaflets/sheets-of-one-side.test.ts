/** A4 sheets that take one side because their back would say nothing new. */

import { expect, test } from 'vitest'
import { a4 } from '../../../scripts/leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import type { Sheet } from '../../../scripts/sheets/sheet.ts'
import { elementsIn } from '../../../scripts/typeset/lines/elements-in.ts'
import { canalsideSheet, heading, leafletContext, list, partnershipSheet } from '../../support/paper/seed-sheet.ts'
import { taggedTexts } from '../../support/paper/tagged-words.ts'

const call = partnershipSheet.blocks.filter(({ kind }) => kind === 'call')
const said = 'Come along on a Tuesday evening, sit where you like, and say what you would like to see done about it. '
const items = (count: number) => list(...Array.from({ length: count }, (_, at) => `${said}${at}`))
const set = (sheet: Sheet, count: number) => {
  const made = typesetLeaflet({ ...sheet, blocks: [heading('Part 1'), items(count), ...call] }, a4, leafletContext)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  return made.value
}

test.each([11, 12])('no back is taken to say the number again: %i items', (count) => {
  const document = set(partnershipSheet, count)
  expect(document.pages).toHaveLength(1)
  expect(taggedTexts(document).slice(-2)).toEqual([
    expect.stringMatching(/^Version of /),
    'lnp.example.org/sheets/what-is-a-cag',
  ])
  const links = [...elementsIn(document.structure)].flatMap(({ href }) => href ?? [])
  expect(links.at(-1)).toBe('https://lnp.example.org/sheets/what-is-a-cag/')
})

test('one is taken for dates', () => expect(set(canalsideSheet, 12).pages).toHaveLength(2))
