/** The strips to tear off at the foot of a poster: where they stand, and how their words are broken. */

import { expect, test } from 'vitest'
import { a3Poster, a4Poster, type PosterFormat } from '../../../scripts/leaflets/formats/poster-formats.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import type { Sheet } from '../../../scripts/sheets/sheet.ts'
import type { PlacedText } from '../../../scripts/typeset/lines/page.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { canalsideSheet, leafletContext } from '../../support/paper/seed-sheet.ts'

const mm = (points: number) => (points * 25.4) / 72
/** The texts that stand upright along the strips. */
function stripTexts(sheet: Sheet, format: PosterFormat): readonly PlacedText[] {
  const made = typesetLeaflet(sheet, format, leafletContext)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  return made.value.pages.flatMap(({ items }) =>
    items.filter((item) => item.kind === 'text').filter(({ turn }) => turn),
  )
}

test.each([
  [a3Poster, 9, 33, 0, 420],
  [a4Poster, 7, 27, 10.5, 287],
])('strips: $name', (format, count, width, left, foot) => {
  const strips = stripTexts(canalsideSheet, format)
  expect(strips.filter((item) => wordsOf(item) === '01632 960123')).toHaveLength(count)
  expect(strips.filter((item) => wordsOf(item) === 'What is a CAG?')).toHaveLength(count)
  strips.forEach((item, index) => {
    const strip = left + Math.floor(index / 2) * width
    expect(mm(item.x)).toBeGreaterThan(strip + 3)
    expect(mm(item.x)).toBeLessThan(strip + width - 3)
    expect(mm(item.baseline)).toBeLessThanOrEqual(foot - 2.9)
    expect(mm(item.baseline - item.width)).toBeGreaterThan(format.tearOff.y + 2.9)
  })
})

test.each(['020 7946 0123', '0121 496 0123', '029 2018 0123', '01632 960123', '101'])(
  'no strip breaks the number %s',
  (number) => {
    const { contact } = canalsideSheet
    const sheet = { ...canalsideSheet, contact: { ...contact, phone: { ...contact.phone, text: number } } }
    for (const format of [a3Poster, a4Poster]) {
      const strips = stripTexts(sheet, format)
      expect(strips.filter((item) => wordsOf(item) === number)).toHaveLength(format.tearOff.count)
    }
  },
)

test('words of two lines on a strip are as even as they can be', () => {
  const sheet = { ...canalsideSheet, shortTitle: 'What happens to a report?' }
  const [, first, second] = stripTexts(sheet, a4Poster)
  expect([first, second].map((line) => line && wordsOf(line).trim())).toEqual(['What happens', 'to a report?'])
})
