/** What the content holds and the public may not see, and what of it is looked for in a written site. */

import { expect, test } from 'vitest'
import type { Site } from '../../../scripts/model/site.ts'
import { keptBack } from '../../../scripts/publication/kept-back.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { date, phone, sampleArea, sampleNotes, sampleSite, sampleVenue } from '../../support/sites/sample-site.ts'

const npo = { id: 'npo', name: 'Neighbourhood Partnership Officer' }
const officer = { role: npo, name: 'Sam Okafor', phone: phone('01922 654704'), email: 'sam.okafor@example.org' }
const roster = { officers: [officer], checked: date('2025-11-01') }

const found = (site: Partial<Site>, today = '2026-11-22'): readonly string[] =>
  keptBack(siteOfDay(sampleSite(site), date(today))).map(({ text }) => text)

test('an officer whom nobody confirmed for a year, with number and e-mail', () => {
  const areas = [sampleArea({ roster })]
  expect(found({ areas })).toEqual(['Sam Okafor', '01922 654704', 'sam.okafor@example.org'])
  expect(found({ areas }, '2026-11-01')).toEqual([])
})

test('not where somebody else says the same', () => {
  const hilltop = sampleArea({ id: 'hilltop', roster: { ...roster, checked: date('2026-11-01') } })
  expect(found({ areas: [sampleArea({ roster }), hilltop] })).toEqual([])
  const notes = [sampleNotes({ present: ['Sam Okafor (NPO)'] })]
  expect(found({ areas: [sampleArea({ roster, notes })] })).not.toContain('Sam Okafor')
})

test('who was at a meeting longer ago than names are kept', () => {
  const notes = [
    sampleNotes({ date: date('2024-11-21'), present: ['Joan Vale', '14 residents'], apologies: ['Rhys Moss'] }),
  ]
  expect(found({ areas: [sampleArea({ notes })] })).toEqual(['Joan Vale', 'Rhys Moss'])
  expect(found({ areas: [sampleArea({ notes })] }, '2026-11-21')).toEqual([])
})

test('an officer of the site before, whom no roster and no notes name any more, however they are spelt', () => {
  const kept = (site: Partial<Site>, before: readonly string[]) =>
    keptBack(siteOfDay(sampleSite(site), date('2025-11-22')), before).map(({ text }) => text)
  const before = ['Sam Okafor', 'Zoë Brontë', 'Jo Lee', 'Vacant']
  expect(kept({ areas: [sampleArea({ roster })] }, before)).toEqual(['Zoë Brontë'])
  const notes = [sampleNotes({ present: ['Zoe  BRONTE'] })]
  expect(kept({ areas: [sampleArea({ roster, notes })] }, before)).toEqual([])
  expect(kept({ areas: [] }, before)).toEqual(['Sam Okafor', 'Zoë Brontë'])
  expect(kept({ areas: [sampleArea({ roster })] }, ['Sam Okafor'])).toEqual([])
})

test('the titles of drafts, but for what is too short to be told by', () => {
  const drafts = [
    { file: 'areas/canalside/meetings/2026-12-walk.md', title: 'Winter walk' },
    { file: 'areas/canalside/meetings/2026-12-01-x.md', title: 'Minutes' },
    { file: 'groups/x/meetings/2026-12-01-x.md', title: 'Meeting in spring' },
  ]
  const notes = [sampleNotes({ title: 'Meeting in spring' })]
  expect(found({ drafts, areas: [sampleArea({ notes })] })).toEqual(['Winter walk'])
})

test('not what the program puts together of names, nor a date', () => {
  const drafts = [
    'Safer & Stronger CAG',
    'Canalside Library',
    '8 12 2026',
    'Officers of Canalside',
    'Canalside picnic',
  ].map((title) => ({ file: 'areas/canalside/meetings/2026-12-walk.md', title }))
  const abbreviations = new Map([['CAG', 'Community Action Group']])
  const site = sampleSite({ drafts, areas: [sampleArea()], venues: [sampleVenue()], abbreviations })
  const kept = keptBack(siteOfDay(site, date('2026-11-22')))
  expect(kept.map(({ text, telling }) => [text, telling])).toEqual([
    ['Officers of Canalside', ['officers', 'of']],
    ['Canalside picnic', ['picnic']],
  ])
})
