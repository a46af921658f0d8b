/** The next meetings at the foot of an area's leaflet: explained as all else is, and left out where the text has them. */

import { describe, expect, test } from 'vitest'
import { firstUseFinder } from '../../../scripts/blocks/first-uses.ts'
import { type AnyFormat, rowOf } from '../../../scripts/leaflets/formats/format-table.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import { sheetEditions } from '../../../scripts/sheets/information-sheets.ts'
import type { Sheet } from '../../../scripts/sheets/sheet.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { elementsIn } from '../../../scripts/typeset/lines/elements-in.ts'
import type { StructureElement, TypesetDocument } from '../../../scripts/typeset/lines/page.ts'
import { canalsideSheet, heading, leafletContext, meeting, paragraph } from '../../support/paper/seed-sheet.ts'
import { taggedTexts } from '../../support/paper/tagged-words.ts'
import { area, sheet, siteOf } from '../../support/sites/content-in-memory.ts'
import { date } from '../../support/sites/sample-site.ts'

const context = { ...leafletContext, firstUses: firstUseFinder(new Map([['ASB', 'anti-social behaviour']])) }

function typeset(edition: Sheet, format: AnyFormat): TypesetDocument {
  const made = typesetLeaflet(edition, format, context)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  return made.value
}

const expansions = (elements: readonly StructureElement[]): readonly string[] =>
  [...elementsIn(elements)].flatMap(({ expansion }) => expansion ?? [])

const [, day] = [...canalsideSheet.meetings]
const meetings = [meeting('2026-12-08', '18:30', 'ASB and Safety', 'Town Hall'), ...(day ? [day] : [])]
const withText = (words: string): Sheet => ({
  ...canalsideSheet,
  meetings,
  blocks: [heading('When', 7), paragraph(words)],
})

describe.each(['a4', 'a4-large-print', 'a5-booklet'] as const)('%s', (name) => {
  const explained = (words: string) => expansions(typeset(withText(words), rowOf(name)).structure)
  test('an abbreviation that is used there first is explained there', () =>
    expect(explained('Come along.')).toEqual(['anti-social behaviour']))
})

test('one that the text has explained is not explained again', () =>
  expect(expansions(typeset(withText('Tell us of ASB.'), rowOf('a4')).structure)).toEqual(['anti-social behaviour']))

describe('a sheet with {{ meetings }}', () => {
  const edition = (body: string): Sheet | undefined =>
    sheetEditions(
      siteOfDay(
        siteOf({
          'areas/canalside/area.yaml': area(''),
          'areas/canalside/cags/safer-stronger.yaml': 'meets: first Tuesday\nstarts: "18:00"\nlasts: 2 hours\n',
          'sheets/welcome.md': sheet(body),
        }),
        date('2026-11-22'),
      ),
    ).find(({ edition }) => edition.kind === 'area')
  const tables = (body: string): number => {
    const made = edition(body)
    if (made === undefined) throw new Error('No edition of the area')
    return taggedTexts(typeset(made, rowOf('a4'))).filter((words) => /^(When|Next meetings)$/.test(words.trim())).length
  }
  test('prints the dates once', () => expect(tables('{{ meetings }}\n')).toBe(1))
  test('and so does every other sheet', () => expect(tables('Come along.\n')).toBe(1))
  test('says until when they go', () => {
    const made = edition('{{ meetings }}\n')
    expect(made && taggedTexts(typeset(made, rowOf('a4'))).join('')).toContain('Dates to 4 May 2027.')
  })
})
