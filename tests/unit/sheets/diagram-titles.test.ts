/** A diagram right below a heading belongs to that section: on paper its title is a smaller heading, not the next one. */

import { expect, test } from 'vitest'
import { a4 } from '../../../scripts/leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import { sheetEditions } from '../../../scripts/sheets/information-sheets.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { heading, leafletContext, partnershipSheet } from '../../support/paper/seed-sheet.ts'
import { textsOf } from '../../support/paper/typeset-booklet.ts'
import { sheet, siteOf, text } from '../../support/sites/content-in-memory.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const steps = text(`
  title: The steps
  description: First ask, then look.
  steps: [{ id: ask, label: Ask }, { id: look, label: Look }]
  then: [[ask, look]]
`)

function diagramIn(body: string) {
  const site = siteOf({ 'diagrams/steps.yaml': steps, 'sheets/welcome.md': sheet(body) })
  const [edition] = sheetEditions(siteOfDay(site, today))
  return edition?.blocks.find((block) => block.kind === 'diagram')
}

test.each([
  ['## Our way\n\n{{ diagram: steps }}', 3],
  ['## Our way\n\n### In short\n\n{{ diagram: steps }}', 4],
  ['## Our way\n\n### In short\n\n#### By steps\n\n{{ diagram: steps }}', 4],
  ['## Our way\n\nAs follows:\n\n{{ diagram: steps }}', undefined],
  ['## Our way\n\nTurn over.\n\n{{ overleaf }}\n\n{{ diagram: steps }}', undefined],
])('%j: level %s', (body, level) => expect(diagramIn(body)?.titleLevel).toBe(level))

test('it is set and tagged as such, no further below its heading than any smaller heading is', () => {
  const diagram = diagramIn('## Our way\n\n{{ diagram: steps }}')
  if (diagram === undefined) throw new Error('no diagram')
  const placed = (...blocks: NonNullable<typeof diagram | ReturnType<typeof heading>>[]) => {
    const made = typesetLeaflet({ ...partnershipSheet, blocks }, a4, leafletContext)
    if (!made.ok) throw new Error('does not fit')
    const [front] = made.value.pages
    const lines = textsOf(front).map((item) => ({ words: wordsOf(item), y: item.baseline, size: item.size }))
    const [above, title] = ['Our way', 'The steps'].map((words) => lines.find((line) => line.words === words))
    return {
      roles: made.value.structure.map(({ role }) => role),
      size: title?.size,
      drop: (title?.y ?? 0) - (above?.y ?? 0),
    }
  }
  const { roles, size, drop } = placed(heading('Our way'), diagram)
  expect(roles).toEqual(expect.arrayContaining(['H2', 'H3', 'L']))
  const smaller = placed(heading('Our way'), { ...heading('The steps'), level: 3 }, diagram)
  expect([size, drop]).toEqual([smaller.size, expect.closeTo(smaller.drop, 2)])
})
