/** What the pages of an area and of its CAGs show, and what they leave out. */

import { expect, test } from 'vitest'
import { cagName } from '../../../scripts/model/community-action-group.ts'
import { whenACagMeets } from '../../../scripts/model/when-a-cag-meets.ts'
import { areaPages } from '../../../scripts/pages/area.ts'
import { areasPages } from '../../../scripts/pages/areas.ts'
import { cagPages } from '../../../scripts/pages/cag.ts'
import { calendarPages } from '../../../scripts/pages/calendar.ts'
import { areaCard } from '../../../scripts/pages/entries/area-card.ts'
import { officersPages } from '../../../scripts/pages/officers.ts'
import { olderNotesPages } from '../../../scripts/pages/older-notes.ts'
import { roleInWords } from '../../../scripts/sheets/who-to-expect.ts'
import { materialOf } from '../../support/sites/sample-material.ts'
import { date, phone, sampleArea, sampleCag, sampleContact, sampleNotes } from '../../support/sites/sample-site.ts'
import { viewed } from '../../support/sites/viewed.ts'

const firstTuesday = { week: 'first', weekday: 'Tuesday' } as const
const dates = [{ date: date('2026-12-08'), cancelled: false }]

test.each([
  ['Safer & Stronger', 'Safer & Stronger CAG'],
  ['Safer & Stronger CAG', 'Safer & Stronger CAG'],
  ['Canal Community Action Group', 'Canal Community Action Group'],
])('the kind of CAG that is called "%s" is a %s', (name, expected) => expect(cagName({ name })).toBe(expected))

test.each([
  [{ id: 'npo', name: 'Partnership Officer', abbreviation: 'NPO' }, 'NPO – Partnership Officer'],
  [{ id: 'npo', name: 'NPO', abbreviation: 'NPO' }, 'NPO'],
  [{ id: 'fire', name: 'Fire Officer' }, 'Fire Officer'],
])('a post is called by its abbreviation and its name: case %#', (role, expected) =>
  expect(roleInWords(role)).toBe(expected),
)

test.each([
  [sampleCag({ meets: firstTuesday }), 'First Tuesday of the month, 6pm to 8pm'],
  [sampleCag({ lasts: Temporal.Duration.from({ minutes: 90 }) }), '6pm to 7:30pm'], // no weekday is invented
  [sampleCag({ meets: firstTuesday, succeededBy: 'hilltop' }), '6pm to 8pm'], // the rule has ended
  [
    sampleCag({ meets: firstTuesday, succeededBy: 'hilltop', succeededOn: date('2026-11-23') }),
    'First Tuesday of the month, 6pm to 8pm',
  ],
  [sampleCag({ starts: Temporal.PlainTime.from('12:00') }), 'Midday to 2pm'],
])('a CAG says when it meets: case %#', (cag, expected) =>
  expect(whenACagMeets(cag, date('2026-11-22'))).toBe(expected),
)

test.each([
  [
    { cags: [sampleCag({ dates })] },
    { kind: 'meets', next: { words: 'Tuesday 8 December', datetime: '2026-12-08T18:00' } },
  ],
  [{ cags: [sampleCag()] }, { kind: 'call' }],
  [{ cags: [sampleCag({ dates: [{ date: date('2026-12-08'), cancelled: true }] })] }, { kind: 'call' }],
  [
    { cags: [sampleCag({ dates })], succeededBy: 'hilltop' },
    { kind: 'moved', to: 'Hilltop' },
  ],
  [
    { succeededBy: 'hilltop', succeededOn: date('2026-11-22') },
    { kind: 'moved', to: 'Hilltop' },
  ],
  [{ succeededBy: 'hilltop', succeededOn: date('2026-11-23') }, { kind: 'call' }], // tomorrow
] as const)('an area’s card says what one needs: case %#', (more, expected) => {
  const area = sampleArea(more)
  const material = materialOf({ areas: [area, sampleArea({ id: 'hilltop', name: 'Hilltop' })] })
  expect(areaCard(area, material).state).toEqual(expected)
})

test('an example is kept out of search engines, on the area’s page and on its CAGs’', () => {
  const material = materialOf({ areas: [sampleArea({ example: true, cags: [sampleCag()] })] })
  expect([...viewed(areaPages(material)), ...viewed(cagPages(material))].map(({ frame }) => frame.indexed)).toEqual([
    false,
    false,
  ])
})

test.each([
  [[], 'none'],
  [[true, true], 'all'],
  [[true, false], 'some'],
] as const)('of areas that are examples %j the list says %s', (examples, expected) => {
  const areas = [
    sampleArea({ id: 'real' }),
    ...examples.map((example, index) => sampleArea({ id: `a-${index}`, example })),
  ]
  expect(areasPages(materialOf({ areas: examples.length === 0 ? areas : areas.slice(1) }))[0]?.examples).toBe(expected)
})

test.each([
  [{}, 'Each area has its own partnership.'],
  [{ cags: [sampleCag()] }, 'Each area has its own partnership and Community Action Groups.'],
  [
    { cags: [sampleCag()], roster: { officers: [{ role: { id: 'npo', name: 'NPO' } }] } },
    'Each area has its own partnership, officers and Community Action Groups.',
  ],
])('the list of areas names what they have: case %#', (more, expected) =>
  expect(areasPages(materialOf({ areas: [sampleArea(more), sampleArea({ id: 'hilltop' })] }))[0]?.lead).toBe(expected),
)

test('an area’s notes beyond a hundred go on, and its page says where', () => {
  const notes = Array.from({ length: 101 }, (_, index) => sampleNotes({ id: `2026-11-03-n${index}` }))
  const material = materialOf({ areas: [sampleArea({ notes })] })
  expect(viewed(areaPages(material))[0]?.notes?.entries.length).toBe(100)
  expect(olderNotesPages(material).map(({ frame, list }) => [frame.address, list.entries.length])).toEqual([
    ['/areas/canalside/page/2/', 1],
  ])
})

test('there is no calendar where nothing is dated', () =>
  expect(calendarPages(materialOf({ areas: [sampleArea({ cags: [sampleCag()] })] }))).toEqual([]))

test('a calendar of several pages says where each month begins', () => {
  const cags = Array.from({ length: 9 }, () => sampleCag({ meets: firstTuesday }))
  const pages = calendarPages(materialOf({ areas: [sampleArea({ cags })] }))
  expect(pages.map(({ list }) => list.entries.length)).toEqual([100, 8]) // 12 months from 22 November, 9 a month
  expect(pages[0]?.index.slice(0, 2)).toEqual([
    { name: 'December 2026', address: '/calendar/#month-2026-12' },
    { name: 'January 2027', address: '/calendar/#month-2027-01' },
  ])
  expect(pages[1]?.months.map(({ name }) => name)).toEqual(['November 2027'])
})

test('there is no list of officers where no area names a post', () =>
  expect(officersPages(materialOf({ areas: [sampleArea()] }))).toEqual([]))

test('an area without posts has a number to call: its own for its officers, else the partnership’s', () => {
  const officers = [{ role: { id: 'npo', name: 'NPO' } }]
  const areas = [
    sampleArea({ id: 'a', roster: { officers } }),
    sampleArea({ id: 'b', name: 'Hilltop', contact: sampleContact({ phone: phone('01632 960130') }) }),
    sampleArea({ id: 'c' }),
  ]
  expect(
    officersPages(materialOf({ areas }))[0]
      ?.list.entries.slice(1)
      .map(({ call }) => call),
  ).toEqual([
    { phone: phone('01632 960130'), purpose: 'the officers of Hilltop' },
    { phone: phone('01922 654703'), purpose: 'venue details and dates for your LNP area' },
  ])
})

test('a page of officers holds a hundred posts and headings together', () => {
  const officers = [{ role: { id: 'npo', name: 'NPO' } }]
  const areas = Array.from({ length: 120 }, (_, index) => sampleArea({ id: `a-${index}`, roster: { officers } }))
  expect(officersPages(materialOf({ areas })).map(({ list }) => list.entries.length)).toEqual([50, 50, 20])
})

test('a list of several pages says who is on which', () => {
  const areas = Array.from({ length: 201 }, (_, index) => sampleArea({ id: `a-${index}`, name: `Area ${index}` }))
  expect(areasPages(materialOf({ areas }))[0]?.index).toEqual([
    { name: 'Area 0 to Area 99', address: '/areas/' },
    { name: 'Area 100 to Area 199', address: '/areas/page/2/' },
    { name: 'Area 200', address: '/areas/page/3/' },
  ])
  expect(areasPages(materialOf({ areas: areas.slice(0, 100) }))[0]?.index).toEqual([])
})

test('no two pages of a list share a title', () => {
  const areas = Array.from({ length: 201 }, (_, index) => sampleArea({ id: `area-${index}` }))
  expect(areasPages(materialOf({ areas })).map(({ frame }) => frame.title)).toEqual([
    'Areas',
    'Areas, page 2',
    'Areas, page 3',
  ])
})
