/**
 * A title is set smaller where a word of it would be cut, in notes and on a sign-in sheet as on a leaflet; the head
 * of a back gives a long name a row.
 */

import { expect, test } from 'vitest'
import { typesetNotes } from '../../../scripts/leaflets/documents/notes.ts'
import { typesetSignIn } from '../../../scripts/leaflets/documents/sign-in.ts'
import { a4, notesA4 } from '../../../scripts/leaflets/formats/formats.ts'
import { mm } from '../../../scripts/leaflets/formats/millimetres.ts'
import { runningHead } from '../../../scripts/leaflets/parts/edges.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { seedNotes } from '../../support/paper/seed-notes.ts'
import { canalsideSheet, leafletContext } from '../../support/paper/seed-sheet.ts'

const word = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllanty'
const signIn = {
  page: '/areas/canalside/cags/green/',
  file: 'areas/canalside/cags/green.yaml',
  street: 'canalside',
  label: 'Canalside Community Action Group',
  fullTitle: 'Sign in',
  facts: [],
  why: 'Because.',
  funding: [],
  type: { name: 'Green', file: 'cag-types/green.yaml' },
  area: { name: 'Canalside', file: 'areas/canalside/area.yaml' },
  created: Temporal.PlainDate.from('2026-11-22'),
}

test.each([
  ['notes', typesetNotes({ ...seedNotes, title: `${word} and its hall` }, leafletContext)],
  ['a sign-in sheet', typesetSignIn({ ...signIn, title: `${word} CAG: please sign in` }, leafletContext)],
])('%s', (_, typeset) => {
  const [page] = typeset.ok ? typeset.value.pages : []
  const title = page?.items.find((item) => item.kind === 'text' && wordsOf(item).startsWith('Llanfair'))
  if (title?.kind !== 'text') throw new Error('There is no title.')
  expect(wordsOf(title)).toContain(word)
  expect(title.size).toBeLessThan(notesA4.styles.title.size)
  expect(title.size).toBeGreaterThanOrEqual(notesA4.styles.h2.size)
})

test('the head of a back holds the name of an area whole where the paper does', () => {
  const name = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'
  const sheet = { ...canalsideSheet, edition: { ...canalsideSheet.edition, name } }
  const { items } = runningHead(sheet, mm(174), a4, leafletContext.faces)
  expect(items.flatMap((item) => (item.kind === 'text' ? [wordsOf(item).trim()] : []))).toEqual([
    'What is a Community Action Group (CAG)?',
    `Example: ${name},`,
    'side 2 of 2',
  ])
})

test('beside a short title it holds a longer name in one line', () => {
  const name = 'Saint Mary’s and the Old Canal Basin'
  const sheet = { ...canalsideSheet, edition: { ...canalsideSheet.edition, name } }
  const { items } = runningHead(sheet, mm(174), a4, leafletContext.faces)
  expect(items.flatMap((item) => (item.kind === 'text' ? [wordsOf(item).trim()] : []))).toEqual([
    'What is a CAG?',
    `Example: ${name}, side 2 of 2`,
  ])
})

test('and a name that is read from the right ends where the paper does', () => {
  const edition = { kind: 'area', id: 'gulshan', name: 'گلشن', example: false } as const
  const { items } = runningHead({ ...canalsideSheet, edition }, mm(174), a4, leafletContext.faces)
  const ends = items.map((item) => (item.kind === 'text' ? item.x + item.width : 0))
  expect(Math.max(...ends)).toBeCloseTo(mm(174))
})
