/** Meeting notes as they are printed: the words of their page, and what is added on paper. */

import { expect, test } from 'vitest'
import { typesetNotes } from '../../../scripts/leaflets/documents/notes.ts'
import type { Area } from '../../../scripts/model/area.ts'
import type { Group } from '../../../scripts/model/group.ts'
import type { MeetingNotes } from '../../../scripts/model/meeting-notes.ts'
import { notesPages, withPrinted } from '../../../scripts/pages/notes.ts'
import { notesToPrint } from '../../../scripts/pages/notes-to-print.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { leafletContext } from '../../support/paper/seed-sheet.ts'
import { materialOf } from '../../support/sites/sample-material.ts'
import { date, sampleArea, sampleCag, sampleGroup, sampleNotes } from '../../support/sites/sample-site.ts'
import { viewed } from '../../support/sites/viewed.ts'

function ofArea(notes: Partial<MeetingNotes>, area: Partial<Area> = {}) {
  const [page] = viewed(notesPages(materialOf({ areas: [sampleArea({ ...area, notes: [sampleNotes(notes)] })] })))
  return page && notesToPrint(page)
}
function ofGroup(notes: Partial<MeetingNotes>, group: Partial<Group> = {}) {
  const [page] = viewed(notesPages(materialOf({ groups: [sampleGroup({ ...group, notes: [sampleNotes(notes)] })] })))
  return page && notesToPrint(page)
}

test('whose notes they are, and of when, stands at the head and the foot', () => {
  const month = Temporal.PlainYearMonth.from('2010-10')
  expect(ofGroup({ date: month })).toMatchObject({
    label: 'Stronger Communities Sub Group',
    foot: 'Stronger Communities Sub Group, October 2010',
    street: 'stronger-communities',
    created: date('2010-10-01'),
  })
  expect(ofArea({})).toMatchObject({
    label: 'Canalside meeting notes',
    foot: 'Canalside, 3 November 2026',
    street: 'canalside',
    created: date('2026-11-03'),
  })
  expect(ofArea({}, { example: true })?.label).toBe('Example: Canalside meeting notes')
})

test('the facts stand in the order of the page; what is not known is left out', () => {
  const notes = { about: 'The towpath', cag: 'safer-stronger', authors: ['Ada', 'Bo'], apologies: ['Cy'] }
  expect(ofArea(notes, { cags: [sampleCag()] })?.facts.map(({ term }) => term)).toEqual([
    'About',
    'Group',
    'Date',
    'Apologies',
    'Written by',
  ])
})

test('how far they have come is said beside the label, but of a draft in its box', () => {
  expect(ofArea({})).toMatchObject({ draft: false, status: 'Published, not yet agreed' })
  expect(ofArea({ status: 'draft' })).toMatchObject({ draft: true })
  expect(ofArea({ status: 'draft' })).not.toHaveProperty('status')
})

test('what is overdue is said in words, and in bold', () => {
  const actions = [{ action: 'Count the lamps', due: date('2026-11-10'), status: 'open' }] as const
  const [row] = ofArea({ actions })?.actions?.rows ?? []
  expect(row?.[3]).toEqual([{ kind: 'strong', content: [{ kind: 'text', text: 'Open, overdue' }] }])
  expect(row?.[1]).toEqual([{ kind: 'text', text: 'Not given' }])
})

test('the page of the notes leads to the document, with its pages and its size', () => {
  const material = materialOf({ areas: [sampleArea({ notes: [sampleNotes()] })] })
  const page = '/areas/canalside/meetings/2026-11-03-meeting/'
  const built = (pages: number) =>
    viewed(notesPages(material).map((notes) => withPrinted(notes, () => ({ page, pages, bytes: 24_000 }))))
  expect(built(2)[0]?.printed).toEqual({ address: `${page}notes.pdf`, size: 'PDF, 2\u00A0pages, 24\u00A0KB' })
  expect(built(1)[0]?.printed?.size).toBe('PDF, 1\u00A0page, 24\u00A0KB')
  expect(viewed(notesPages(material))[0]?.printed).toBeUndefined()
})

test('no line ends inside the name of somebody who was there', () => {
  const present = Array.from({ length: 5 }, () => ['Ann Mary Ellis', 'Bartholomew Featherstonehaugh', 'Cy Rees'])
  const notes = ofArea({ present: present.flat() })
  const typeset = notes && typesetNotes(notes, leafletContext)
  const texts = typeset?.ok ? (typeset.value.pages[0]?.items ?? []).filter((item) => item.kind === 'text') : []
  const lines = texts.map((item) => wordsOf(item).trim()).filter((line) => /Ellis|Feather|Rees/.test(line))
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) expect(line).toMatch(/^(?:Ann|Bart|Cy).*(?:Ellis|haugh|Rees),?$/)
})

test('no name of an author is parted, at the head or at the end', () => {
  const notes = ofGroup({ authors: ['Jo Ng', 'Ted Marsh', 'Ada Fenn', 'Alexandra Featherstonehaugh-Cholmondeley'] })
  const typeset = notes && typesetNotes(notes, leafletContext)
  if (!typeset?.ok) throw new Error('The notes were not set')
  const lines = typeset.value.pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' ? [wordsOf(item).trim()] : [])),
  )
  expect(lines.filter((line) => line.includes('Featherstonehaugh'))).toEqual([
    'Alexandra Featherstonehaugh-Cholmondeley',
    'Alexandra Featherstonehaugh-Cholmondeley',
  ])
})

test('two long names of authors part between them', () => {
  const notes = ofGroup({ authors: ['Wilhelmina Featherstonehaugh-Cholmondeley', 'Krzysztof Brzeczyszczykiewicz'] })
  const typeset = notes && typesetNotes(notes, leafletContext)
  if (!typeset?.ok) throw new Error('The notes were not set')
  const lines = typeset.value.pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' ? [wordsOf(item).trim()] : [])),
  )
  const [first, second] = ['Wilhelmina Featherstonehaugh-Cholmondeley and', 'Krzysztof Brzeczyszczykiewicz']
  expect(lines.filter((line) => /Wilh|Krz|Brz|Chol/.test(line))).toEqual([first, second, first, second])
})
