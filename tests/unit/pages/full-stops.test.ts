/** What people wrote with a full stop stands among the program's own words: no sentence is ended twice. */

import { expect, test } from 'vitest'
import { datesInLines } from '../../../layouts/parts/meeting-list.ts'
import { notesList } from '../../../layouts/parts/notes-list.ts'
import { newsOfArea } from '../../../scripts/feeds/news.ts'
import type { MeetingEntry } from '../../../scripts/pages/material/meeting-entry.ts'
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
