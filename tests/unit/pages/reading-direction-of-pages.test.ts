/** A block that begins with a letter read from the right says so, as its lines on paper begin at the right. */

import { expect, test } from 'vitest'
import { render as notesLayout } from '../../../layouts/pages/notes.ts'
import { render as sheetLayout } from '../../../layouts/pages/sheet.ts'
import type { Block, Inline } from '../../../scripts/blocks/block.ts'
import { renderBlocks } from '../../../scripts/html/render-blocks.ts'
import { gatherMaterial } from '../../../scripts/pages/material/gather.ts'
import { notesPages } from '../../../scripts/pages/notes.ts'
import { shelfOf } from '../../../scripts/pages/printed/leaflet-shelf.ts'
import { sheetPages } from '../../../scripts/pages/sheet.ts'
import { sheetEditions } from '../../../scripts/sheets/information-sheets.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { readingDirections } from '../../../scripts/typeset/lines/reading-direction.ts'
import { text } from '../../support/paper/seed-sheet.ts'
import { sheet, siteOf } from '../../support/sites/content-in-memory.ts'
import { date, sampleGroup, sampleNotes } from '../../support/sites/sample-site.ts'
import { viewed } from '../../support/sites/viewed.ts'

const today = date('2026-11-22')

const paragraph = (words: string) => ({ kind: 'paragraph', content: [text(words)] as readonly Inline[] }) as const
const urdu = 'نہر کے کنارے'

test.each([
  ['نہر کے کنارے 12.', true],
  ['12: نہر', true],
  ['“שלום”, they said', true],
  ['Canalside – نہر', false],
  ['Dŵr, Łódź', false],
  ['01632 960123', false],
])('%s', (words, fromTheRight) => {
  expect(`${renderBlocks([paragraph(words)])}`).toBe(`<p${fromTheRight ? ' dir="rtl"' : ''}>${words}</p>`)
  expect(readingDirections(words)?.paragraphs[0]?.base === 'rtl').toBe(fromTheRight)
})

test.each<[string, Block]>([
  ['<h2 id="x" dir="rtl">', { kind: 'heading', level: 2, id: 'x', content: [text(urdu)] }],
  ['<ul dir="rtl">', { kind: 'list', ordered: false, start: 1, items: [[paragraph(urdu)]] }],
  ['<ol dir="rtl" start="3">', { kind: 'list', ordered: true, start: 3, items: [[paragraph(urdu)]] }],
  ['<blockquote dir="rtl">', { kind: 'quote', blocks: [paragraph(urdu)] }],
  [' dir="rtl"><table', { kind: 'table', head: [[text(urdu)]], rows: [[[text('12')]]], rowHeaders: true }],
])('%s', (markup, block) => expect(`${renderBlocks([block])}`).toContain(markup))

test('so do a sheet’s label, title and summary, and the title of notes', () => {
  const made = siteOf({ 'sheets/welcome.md': sheet('Welcome.') })
  const groups = [sampleGroup({ notes: [sampleNotes({ title: 'پل' })] })]
  const sheets = made.sheets.map((each) => ({ ...each, label: 'نہر', title: 'گلی', summary: 'پل' }))
  const site = siteOfDay({ ...made, areas: [], groups, sheets }, today)
  const material = gatherMaterial(site, sheetEditions(site), shelfOf([]))
  const [page] = viewed(sheetPages(material))
  expect(page && sheetLayout({ sheet: page })).toContain(
    '<p class="label" dir="rtl">نہر</p><h1 dir="rtl">گلی</h1><p class="lead" dir="rtl">پل</p>',
  )
  const [notes] = viewed(notesPages(material))
  expect(notes && notesLayout({ notes })).toContain('<h1 dir="rtl">پل</h1>')
})
