/** The feeds as a feed reader reads them: each thing that is news once, in words, dated without a clock. */

import { parseAtomFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { feeds } from '../../../scripts/feeds/feeds.ts'
import type { Area } from '../../../scripts/model/area.ts'
import type { Site } from '../../../scripts/model/site.ts'
import {
  date,
  sampleArea,
  sampleCag,
  sampleGroup,
  sampleNotes,
  sampleSite,
  sampleVenue,
} from '../../support/sites/sample-site.ts'

function feedsOf(more: Partial<Site>) {
  return new Map(Array.from(feeds(sampleSite(more)), ({ address, content }) => [address, parseAtomFeed(content)]))
}

const newsOf = (more: Partial<Area>) =>
  feedsOf({ areas: [sampleArea(more)] })
    .get('/areas/canalside/feed.xml')
    ?.entries?.map(({ title, summary, updated }) => [updated?.slice(0, 10), title?.value, summary?.value]) ?? []

test('there is a feed of everything and one of each area that has news; none where there is nothing to tell', () => {
  const areas = [sampleArea({ notes: [sampleNotes()] }), sampleArea({ id: 'hilltop', name: 'Hilltop' })]
  const groups = [sampleGroup({ notes: [sampleNotes({ id: '2010-10-initial', title: 'Initial' })] })]
  const found = feedsOf({ areas, groups })
  expect([...found.keys()]).toEqual(['/areas/canalside/feed.xml', '/feed.xml'])
  expect(found.get('/feed.xml')?.entries?.map(({ id }) => id)).toEqual([
    'https://lnp.example.org/areas/canalside/meetings/2026-11-03-meeting/',
    'https://lnp.example.org/groups/stronger-communities/meetings/2010-10-initial/',
  ])
  expect(feedsOf({}).size).toBe(0)
})

test('notes of an invented group are told as an example', () => {
  const groups = [sampleGroup({ example: true, notes: [sampleNotes()] })]
  const [entry] = feedsOf({ groups }).get('/feed.xml')?.entries ?? []
  expect(entry?.title?.value).toBe('Example: Stronger Communities Sub Group: Meeting')
})

test('notes of a month are dated by its last day and keep the month in their words', () => {
  const month = Temporal.PlainYearMonth.from('2010-02')
  expect(newsOf({ notes: [sampleNotes({ date: month, about: 'Cohesion', status: 'published' })] })).toEqual([
    ['2010-02-28', 'Canalside: Meeting', 'Cohesion. Meeting of February 2010. Published, not yet agreed.'],
  ])
})

test('notes become news again on the day they are agreed', () => {
  const notes = [sampleNotes({ status: 'agreed', agreedOn: date('2026-12-01') })]
  expect(newsOf({ notes })).toEqual([
    ['2026-12-01', 'Canalside: Meeting', 'Meeting of 3 November 2026. Agreed on 1 December 2026.'],
  ])
})

test('a draft is nobody’s news', () => {
  expect(newsOf({ notes: [sampleNotes({ status: 'draft' })] })).toEqual([])
})

test('written dates: cancelled, moved, changed, added', () => {
  const cag = sampleCag({
    meets: { week: 'first', weekday: 'Tuesday' },
    dates: [
      { date: date('2026-12-01'), cancelled: true, instead: date('2026-12-08'), note: 'Snow' },
      { date: date('2026-12-08'), cancelled: false, starts: Temporal.PlainTime.from('18:30'), venue: sampleVenue() },
      { date: date('2027-01-05'), cancelled: true, note: 'No room!' },
      { date: date('2027-02-02'), cancelled: false, lasts: Temporal.Duration.from({ hours: 1 }) },
      { date: date('2027-03-20'), cancelled: false },
    ],
  })
  const title = 'Canalside: Safer & Stronger CAG'
  expect(newsOf({ cags: [cag] })).toEqual([
    ['2027-03-20', title, 'Added: Saturday 20 March 2027, 6pm to 8pm.'],
    ['2027-02-02', title, 'Changed: Tuesday 2 February 2027, 6pm to 7pm.'],
    ['2027-01-05', title, 'Cancelled: Tuesday 5 January 2027. No room!'],
    [
      '2026-12-01',
      title,
      'Moved from Tuesday 1 December 2026 to Tuesday 8 December 2026, 6:30pm to 8:30pm, Canalside Library. Snow.',
    ],
  ])
})

test('a feed has what RFC 4287 asks of it: a name, an author, itself, and when it last changed', () => {
  const feed = feedsOf({ areas: [sampleArea({ name: 'Łódź & <Co>', notes: [sampleNotes()] })] }).get('/feed.xml')
  expect(feed?.id).toBe('https://lnp.example.org/feed.xml')
  expect(feed?.updated).toBe('2026-11-03T00:00:00Z')
  expect(feed?.authors?.[0]?.name).toBe('Local Neighbourhood Partnerships')
  expect(feed?.links?.find(({ rel }) => rel === 'self')?.href).toBe('https://lnp.example.org/feed.xml')
  expect(feed?.entries?.[0]?.title?.value ?? feed?.entries?.[0]?.title).toBe('Łódź & <Co>: Meeting')
})

test('the latest hundred are told, the latest first', () => {
  const day = date('2020-01-01')
  const notes = Array.from({ length: 150 }, (_, days) =>
    sampleNotes({ id: `note-${days}`, date: day.add({ days }), title: `Meeting ${days}` }),
  )
  const news = newsOf({ notes })
  expect(news).toHaveLength(100)
  expect(news[0]?.[1]).toBe('Canalside: Meeting 149')
  expect(news.at(-1)?.[1]).toBe('Canalside: Meeting 50')
})
