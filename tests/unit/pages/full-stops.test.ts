/** What people wrote with a full stop stands among the program's own words: no sentence is ended twice. */

import { expect, test } from 'vitest'
import { renderPages } from '../../../layouts/layouts.ts'
import { datesInLines } from '../../../layouts/parts/meeting-list.ts'
import { notesList } from '../../../layouts/parts/notes-list.ts'
import { newsOfArea } from '../../../scripts/feeds/news.ts'
import { kinds } from '../../../scripts/pages/kinds.ts'
import { gatherMaterial } from '../../../scripts/pages/material/gather.ts'
import type { MeetingEntry } from '../../../scripts/pages/material/meeting-entry.ts'
import { notesPages } from '../../../scripts/pages/notes.ts'
import { planPages } from '../../../scripts/pages/pages.ts'
import { shelfOf } from '../../../scripts/pages/printed/leaflet-shelf.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { area, siteOf } from '../../support/sites/content-in-memory.ts'
import { date, sampleArea, sampleNotes } from '../../support/sites/sample-site.ts'

const meeting: MeetingEntry = {
  cag: { name: 'Cleaner, Greener', address: '/c/' },
  area: { name: 'Canalside', address: '/a/' },
  example: false,
  house: { weekday: 'Wed', day: 30, month: 'Dec' },
  date: 'Wednesday 30 December 2026',
  shortDate: 'Wednesday 30 December',
  times: '6:30pm to 8pm',
  datetime: '2026-12-30T18:30',
  where: { kind: 'venue', id: 'hall', name: 'Town Hall', address: '/v/' },
}
const instead = { words: 'Wednesday 6 January', datetime: '2027-01-06' }

const moved = 'Cancelled: Wednesday 30 December 2026. Too near the new year. Instead: Wednesday 6 January'

test.each<readonly [Partial<MeetingEntry>, string]>([
  [{ note: 'No tea.' }, 'Wednesday 30 December 2026, 6:30pm to 8pm. No tea.'],
  [{ note: 'No tea' }, 'Wednesday 30 December 2026, 6:30pm to 8pm. No tea'],
  [{ note: 'no tea' }, 'Wednesday 30 December 2026, 6:30pm to 8pm. No tea'],
  [{ cancelled: { instead } }, 'Cancelled: Wednesday 30 December 2026. Instead: Wednesday 6 January'],
  [{ note: 'Too near the new year.', cancelled: { instead } }, moved],
  [{ note: 'Too near the new year', cancelled: { instead } }, moved],
  [
    { where: { kind: 'venue', id: 'l', name: 'Old Hall Ltd.', address: '/l/' }, note: 'No tea' },
    'Wednesday 30 December 2026, 6:30pm to 8pm, Old Hall Ltd. No tea',
  ],
])('a date with %j', (more, words) => {
  const markup = `${datesInLines([{ ...meeting, ...more }], '/v/')}`
  expect(markup.replaceAll(/<[^>]*>/g, '').trim()).toBe(words)
})

test.each(['Lamps and bins', 'Lamps and bins.'])('notes about "%s"', (about) => {
  const entry = { title: 'x', address: '/', date: instead, owner: 'Canalside', example: false, about, status: 'Agreed' }
  expect(`${notesList([entry], () => 'x')}`).toContain('</time>, Lamps and bins. Agreed.<')
  const area = sampleArea({ notes: [sampleNotes({ about, date: date('2026-11-03'), status: 'agreed' })] })
  const [news] = newsOfArea(area, (address) => address)
  expect(news?.summary).toBe('Lamps and bins. Meeting of 3 November 2026. Agreed.')
})

/** Every name ends in a full stop: of the partnership, of a hall, of what an area is, was and will be part of. */
const named = {
  'partnership.yaml': `name: St. Mary & Co.
abbreviation: LNP
url: https://lnp.example.org/
about: Neighbours who meet.
contact: { phone: "01922 654703", purpose: venue details and dates }
funding: [fund]
accessibility: { prepared: 2026-11-22, reviewed: 2026-11-22 }
`,
  'funding.yaml': 'fund: { fund: Example Fund Ltd., statement: Made possible by Example Fund Ltd., rules: none }\n',
  'venues/old-hall.yaml': 'name: Old Hall Ltd.\nexample: true\naddress: Market St.\npostcode: ZZ1 1AA\n',
  'venues/new-hall.yaml': 'name: New Hall Ltd.\nexample: true\naddress: Market St.\npostcode: ZZ1 1AA\n',
  'areas/canalside/area.yaml': area('contact: { phone: "01632 960123" }\n').replace('Canalside', 'Canal & Co.'),
  'areas/canalside/cags/safer-stronger.yaml': `venue: old-hall
meets: first Tuesday
starts: "18:00"
lasts: 2 hours
dates:
  - { date: 2026-12-22, venue: new-hall, note: The last }
  - { date: 2026-12-23, venue: new-hall }
`,
  'areas/past/area.yaml': area('succeeded_by: canalside\nsucceeded_on: 2026-04-01\n').replace(
    'Canalside',
    'Past & Co.',
  ),
  'areas/soon/area.yaml': area('succeeded_by: canalside\nsucceeded_on: 2027-04-01\n').replace(
    'Canalside',
    'Soon & Co.',
  ),
  'areas/once/area.yaml': area('succeeded_by: canalside\n').replace('Canalside', 'Once & Co.'),
} as const

test('no sentence of a page or a feed ends twice where it ends with a name that has a full stop', () => {
  const site = siteOfDay(siteOf(named), date('2026-11-22'))
  const material = gatherMaterial(site, [], shelfOf([]))
  const pages = planPages(material, notesPages(material))
  const markup = kinds.flatMap((kind) => [...renderPages(kind, pages)].map((page) => page.markup))
  const news = site.areas.flatMap((area) => newsOfArea(area, (address) => address)).map(({ summary }) => summary)
  const texts = [...markup, ...news].map((text) => text.replaceAll(/<(?!meta)[^>]*>/g, ''))
  expect(texts.join('\n')).toContain('is now part of Canal &amp; Co.')
  expect(texts.flatMap((text) => text.match(/.{0,40}\.\..{0,20}/g) ?? [])).toEqual([])
})
