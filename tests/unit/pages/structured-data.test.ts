/** What search engines are told: only what the content says, nothing of what is invented or cannot be found. */

import { expect, test } from 'vitest'
import { dataBlock } from '../../../scripts/html/html.ts'
import { breadcrumbs, events, organization } from '../../../scripts/pages/frame/structured-data.ts'
import { date, sampleArea, sampleCag, sampleContact, sampleSite, sampleVenue } from '../../support/sites/sample-site.ts'

const site = sampleSite()
const today = date('2026-11-22')

test('the partnership, with what it gives to reach it', () => {
  expect(organization({ ...site.partnership, contact: sampleContact({ email: 'lnp@example.org' }) })).toEqual({
    '@type': 'Organization',
    name: 'Local Neighbourhood Partnerships',
    url: 'https://lnp.example.org/',
    telephone: '+441922654703',
    email: 'lnp@example.org',
  })
})

test('the way to a page, its own place last', () => {
  const things = breadcrumbs(
    [{ label: 'Home', address: '/' }],
    { label: 'Areas', address: '/areas/' },
    site.partnership.url,
  )
  expect(things.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://lnp.example.org/' },
    { '@type': 'ListItem', position: 2, name: 'Areas', item: 'https://lnp.example.org/areas/' },
  ])
})

test('a meeting with its hours in London, summer and winter, and what is cancelled', () => {
  const cag = sampleCag({
    venue: sampleVenue(),
    dates: [
      { date: date('2026-12-01'), cancelled: true, note: 'Snow' },
      { date: date('2027-07-06'), cancelled: false, starts: Temporal.PlainTime.from('23:00') },
    ],
  })
  const [winter, summer] = events(sampleArea(), cag, site, today)
  expect(winter).toMatchObject({
    '@type': 'Event',
    name: 'Safer & Stronger CAG, Canalside',
    description: 'Snow',
    startDate: '2026-12-01T18:00:00+00:00',
    endDate: '2026-12-01T20:00:00+00:00',
    eventStatus: 'https://schema.org/EventCancelled',
    location: { name: 'Canalside Library', address: { postalCode: 'ZZ1 1AA' } },
  })
  expect(summer).toMatchObject({
    startDate: '2027-07-06T23:00:00+01:00',
    endDate: '2027-07-07T01:00:00+01:00',
    eventStatus: 'https://schema.org/EventScheduled',
  })
})

test('nothing is told of a meeting without a place, nor of one that is past', () => {
  const dates = [{ date: date('2026-12-01'), cancelled: false }]
  expect(events(sampleArea(), sampleCag({ dates }), site, today)).toEqual([])
  expect(events(sampleArea(), sampleCag({ dates, venue: sampleVenue() }), site, date('2026-12-02'))).toEqual([])
})

test('what is written cannot end the element that holds it', () => {
  const block = dataBlock({ name: '</script><script>alert(1)</script>' }).toString()
  expect(block.match(/<\/?script/g)).toHaveLength(2)
  expect(JSON.parse(block.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual({
    name: '</script><script>alert(1)</script>',
  })
})
