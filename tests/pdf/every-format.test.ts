/** Every format, and notes, as files: what no validator sees is right in each, and a planted fault of each kind is caught. */

import { describe, expect, test } from 'vitest'
import type { Block } from '../../scripts/blocks/block.ts'
import { type Objects, plainObjects } from '../../scripts/conformance/plain-pdf.ts'
import { notesFile } from '../../scripts/leaflets/documents/notes.ts'
import { builtRows } from '../../scripts/leaflets/formats/format-table.ts'
import { leafletFiles, typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import type { StructureElement } from '../../scripts/typeset/lines/page.ts'
import { fileFaults } from '../support/faults/file-faults.ts'
import { readPdf } from '../support/paper/read-pdf.ts'
import { draftNotes, seedNotes } from '../support/paper/seed-notes.ts'
import { canalsideSheet, leafletContext, partnershipSheet, text } from '../support/paper/seed-sheet.ts'
import { letters, taggedTexts } from '../support/paper/tagged-words.ts'

const table: Block = {
  kind: 'table',
  caption: [text('When we meet')],
  head: [[text('Day')], [text('Place')]],
  rows: [[[text('Tuesday')], [text('Library')]]],
  rowHeaders: true,
}
const sheets = [
  partnershipSheet,
  { ...canalsideSheet, blocks: [...canalsideSheet.blocks.slice(0, 2), table, ...canalsideSheet.blocks.slice(4)] },
]
const wanted = builtRows.flatMap((row) =>
  sheets.map((sheet) => [`${row.name}, ${sheet.edition.kind}`, row, sheet] as const),
)

describe.each(wanted)('%s', (_, row, sheet) => {
  const typeset = typesetLeaflet(sheet, row, leafletContext)
  const made = leafletFiles(sheet, row, leafletContext)
  if (!typeset.ok || !made.ok) throw new Error('The sheet does not fit.')

  test.each(['colour', 'black'] as const)('has no fault in %s', (inks) =>
    expect(fileFaults(plainObjects(made.value.bytes[inks]))).toEqual([]),
  )

  test('says the words that were placed, in the order of reading', async () => {
    const { pages } = await readPdf(made.value.bytes.colour)
    for (const [index, page] of typeset.value.pages.entries()) {
      const spoken = pages[index]?.spoken.filter(({ role }) => role !== 'Lbl').map((said) => said.text) ?? []
      expect(letters(spoken)).toBe(letters(taggedTexts(typeset.value, [page])))
    }
  })

  test('calls its pages what the paper calls them', () => {
    const catalogue = [...plainObjects(made.value.bytes.colour).values()].join('\n')
    const labelled = typeset.value.pages.some(({ label }) => label !== undefined)
    expect(/\/PageLabels/.test(catalogue)).toBe(labelled)
  })

  test('has a bookmark for each of its headings', () =>
    expect(typeset.value.bookmarks.map(({ title }) => title).toSorted()).toEqual(
      headings(typeset.value.structure).toSorted(),
    ))

  function headings(elements: readonly StructureElement[]): readonly string[] {
    return elements.flatMap((element) => {
      if (/^H\d$/.test(element.role))
        return [taggedTexts({ ...(typeset.ok ? typeset.value : never()), structure: [element] }).join('')]
      return headings(element.children.filter((child) => 'role' in child))
    })
  }
})

function never(): never {
  throw new Error('The sheet does not fit.')
}

test.each([
  ['notes', seedNotes],
  ['a draft', draftNotes],
])('%s have no fault', (_, notes) => {
  const made = notesFile(notes, leafletContext)
  expect(made.ok && fileFaults(plainObjects(made.value.bytes))).toEqual([])
})

describe('planted', () => {
  const made = leafletFiles(sheets[1] ?? partnershipSheet, builtRows[0] ?? never(), leafletContext)
  const objects = made.ok ? plainObjects(made.value.bytes.colour) : new Map<number, string>()
  const with_ = (from: RegExp, to: string): Objects => {
    const found = [...objects].find(([, body]) => from.test(body))
    if (!found) throw new Error(`There is no ${from} to plant a fault at.`)
    return new Map([...objects, [found[0], found[1].replace(from, to)]])
  }
  test.each([
    ['a header without scope', /\/Scope ?\/Column/, '', 'A header of a table does not say what it heads.'],
    ['a list without numbering', /\/ListNumbering ?\/\w+/, '', 'A list does not say how it is numbered.'],
    ['a figure without words', /\/Alt ?\(/, '/Old (', 'A figure has no words.'],
    ['a figure without a place', /\/BBox ?\[/, '/Box [', 'A figure has no place.'],
    ['two roots', /\/S ?\/Sect\b|\/S ?\/H1\b/, '/S /Document', 'There are 2 Document elements.'],
    ['a link that says nothing', /\/Contents ?\([^)]*\)/, '', 'A link does not say where it leads.'],
    [
      'an artifact of no kind',
      /\/Artifact ?<<\/Type\/Layout>>/,
      '/Artifact<<>>',
      'An artifact does not say of what kind it is.',
    ],
    ['no language', /\/Lang ?\(en-GB\)/, '', 'The file does not say its language.'],
    ['no bookmarks', /\/Outlines/, '/Lines', 'It has no bookmarks.'],
  ])('%s is caught', (_, from, to, fault) => expect(fileFaults(with_(from, to))).toContain(fault))
})
