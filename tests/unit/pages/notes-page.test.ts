/** What the page of meeting notes shows, and how its words go together. */

import { expect, test } from 'vitest'
import { render as groupLayout } from '../../../layouts/pages/group.ts'
import { render as groupsLayout } from '../../../layouts/pages/groups.ts'
import { render as notesLayout } from '../../../layouts/pages/notes.ts'
import type { MeetingNotes } from '../../../scripts/model/meeting-notes.ts'
import { notesStatus } from '../../../scripts/model/notes-status.ts'
import { groupPages } from '../../../scripts/pages/group.ts'
import { groupsPages } from '../../../scripts/pages/groups.ts'
import { latestNotes } from '../../../scripts/pages/meetings.ts'
import { notesPages } from '../../../scripts/pages/notes.ts'
import { notesToPrint } from '../../../scripts/pages/notes-to-print.ts'
import { searchPages } from '../../../scripts/pages/search.ts'
import { materialOf } from '../../support/sites/sample-material.ts'
import { date, sampleArea, sampleCag, sampleGroup, sampleNotes } from '../../support/sites/sample-site.ts'
import { viewed } from '../../support/sites/viewed.ts'

const ofGroup = (notes: Partial<MeetingNotes>) =>
  viewed(notesPages(materialOf({ groups: [sampleGroup({ notes: [sampleNotes(notes)] })] })))[0]

test('a month stays a month', () =>
  expect(ofGroup({ date: Temporal.PlainYearMonth.from('2010-10') })?.date).toEqual({
    words: 'October 2010',
    datetime: '2010-10',
  }))

test('a title that ends as a sentence does is followed by no comma', () => {
  const notes = { title: 'Where do we begin?', date: date('2026-11-03') }
  const area = sampleArea({ name: 'Canalside', notes: [sampleNotes(notes)] })
  const material = materialOf({ areas: [area] })
  expect(viewed(notesPages(material))[0]?.frame.title).toBe('Where do we begin? Canalside, 3 November 2026')
  expect(searchPages(material)[0]?.list.entries.map(({ name }) => name)).toContain(
    'Where do we begin? Canalside, 3 November 2026 (notes)',
  )
})

test('a day is named with its weekday', () =>
  expect(ofGroup({ date: date('2026-11-03') })?.date.words).toBe('Tuesday 3 November 2026'))

test.each([
  [['Lorna Robinson'], 'Lorna Robinson'],
  [['Lorna Robinson', 'Penny Liddicot'], 'Lorna Robinson and Penny Liddicot'],
  [['Ada', 'Bo', 'Cy'], 'Ada, Bo and Cy'],
  [[], undefined],
])('authors %j read %j', (authors, expected) => expect(ofGroup({ authors })?.authors).toBe(expected))

test.each([
  [{ status: 'draft' }, 'Draft'],
  [{ status: 'published' }, 'Published, not yet agreed'],
  [{ status: 'agreed', agreedOn: date('2026-12-01') }, 'Agreed on 1 December 2026'],
  [{ status: 'agreed' }, 'Agreed'],
] as const)('%j reads %j', (notes, expected) => expect(notesStatus(notes)).toBe(expected))

test('a draft says so before its text and is kept out of search engines', () => {
  const draft = ofGroup({ status: 'draft' })
  expect([draft?.frame.draft, draft?.frame.indexed]).toEqual([true, false])
})

test('the notes of a group that nobody funded acknowledge nobody', () => {
  const erdf = { id: 'erdf', fund: 'ERDF', statement: 'Part-financed', rules: 'none', emblem: 'none' } as const
  const { partnership } = materialOf().site
  const site = {
    partnership: { ...partnership, funding: [erdf] },
    areas: [sampleArea({ notes: [sampleNotes()] })],
    groups: [sampleGroup({ notes: [sampleNotes()], funding: [] })],
  }
  expect(viewed(notesPages(materialOf(site))).map(({ frame }) => frame.funding)).toEqual([[erdf], []])
})

test('notes of an area lead to the CAG they are of', () => {
  const area = sampleArea({ cags: [sampleCag()], notes: [sampleNotes({ cag: 'safer-stronger' })] })
  expect(viewed(notesPages(materialOf({ areas: [area] })))[0]?.cag).toEqual({
    name: 'Safer & Stronger CAG',
    address: '/areas/canalside/cags/safer-stronger/',
  })
})

test('notes of all are listed together, latest first, a month after its own days', () => {
  const titled = (title: string, held: MeetingNotes['date']) => sampleNotes({ title, date: held })
  const areas = [sampleArea({ notes: [titled('third', date('2026-10-02')), titled('fifth', date('2026-09-30'))] })]
  const month = titled('fourth', Temporal.PlainYearMonth.from('2026-10'))
  const groups = [
    sampleGroup({ notes: [titled('first', date('2026-11-03')), titled('second', date('2026-10-15')), month] }),
  ]
  expect(latestNotes(materialOf({ areas, groups })).map(({ title }) => title)).toEqual([
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
  ])
})

test('what a group of an invented partnership says is marked as invented, on its pages, in lists and on paper', () => {
  const group = sampleGroup({ example: true, notes: [sampleNotes()] })
  const material = materialOf({ groups: [group] })
  const [page] = viewed(notesPages(material))
  expect(page && notesLayout({ notes: page })).toContain('This group and its notes are invented')
  expect(page && notesToPrint(page).label).toBe('Example: Stronger Communities Sub Group')
  const [about] = groupPages(material)
  expect(about && groupLayout({ group: about })).toContain('This group and its notes are invented')
  const [list] = groupsPages(material)
  expect(list && groupsLayout({ groups: list })).toContain('The groups on this page are invented')
  expect(latestNotes(material, 1)).toMatchObject([{ example: true }])
})
