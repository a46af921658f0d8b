/** What `npm run where` looks for, and how it reads what is written, shown and printed. */

import { expect, test } from 'vitest'
import { searchPatterns } from '../../../scripts/commands/where/search-patterns.ts'
import { writtenPlaces } from '../../../scripts/commands/where/written-places.ts'
import { textOfMarkup } from '../../../scripts/html/text-of-markup.ts'
import { siteOf } from '../../support/sites/content-in-memory.ts'

const found = (query: string, text: string): boolean =>
  text.search(searchPatterns(query, undefined)?.shown ?? /(?!)/) !== -1

test.each([
  ['01922 654703', 'Call 01922 654703 for dates', true],
  ['01922654703', 'Call 01922 654703 for dates', true],
  ['(01922) 65 47 03', 'Call 01922 654703', true],
  ['+44 1922 654703', 'Call 01922 654703', true],
  ['01922 654703', '[Call](tel:+441922654703)', true],
  ['01922 654703', 'Relay UK: 18001 01922 654703', true],
  ['01922 654703', 'Call 01922\n654703', true],
  ['01922 654703', '01922 6547034', false],
  ['01922 654703', '101922 654703', false],
  ['101', 'Call 101', true],
  ['101', 'Call 01010 101101', false],
  ['sam okafor', 'Sam  Okafor was there', true],
  ['Sam Okafor', 'Sam\nOkafor', true],
  ['Sam Okafor', '**Sam** Okafor', true],
  ['Ann', 'Hannah', false],
  ['Ann', 'Ann’s group', true],
  ["O'Brien", "name: 'Pat O''Brien'", true],
  ["O'Brien", 'Pat O’Brien', true],
  ['Smith-Jones', 'Smith–Jones', true],
  ['Smith Jones', 'Smith-Jones', true],
  ['Smith-Jones', 'Smith Jones', true],
  ['Smith Jones', 'SmithJones', false],
  ['Rams Head', "The Ram's Head", true],
  ["Ram's Head", 'The Rams Head', true],
  ['darcy st john', "name: 'D''Arcy St. John'", true],
  ['St. Johns', 'St John’s Hall', true],
  ['Johns', 'John’s Hall', true],
  ['John', 'Johns Hall', false],
  ['Siân', 'SIÂN', true],
  ['Sia\u0302n', 'Siân', true],
  ['swietlica laka', 'Świetlica Łąka', true],
  ['Świetlica', 'SWIETLICA', true],
  ['Ærø', 'Aero', true],
  ['ty', 'Tŷ’n-y-coed', true],
  ['tan', 'Tán', true],
  ['tan', 'Tám', false],
  ['@example.org', 'lnp@example.org', true],
  ['Who? (All)', 'who? (all)', true],
  ['a.c', 'abc', false],
  ['2026-12-01', 'date: 2026-12-01', true],
  ['2026-12-01', 'on 20261201', false],
])('%j in %j: %j', (query, text, expected) => expect(found(query, text)).toBe(expected))

test.each(['', ' ', 'a', '?!', '-'])('%j is too little to look for', (query) =>
  expect(searchPatterns(query, undefined)).toBeUndefined(),
)

const site = siteOf({
  'areas/canalside/cags/safer-stronger.yaml': 'venue: town-hall\nstarts: "18:00"\nlasts: 2 hours\n',
})

test.each([
  ['Neighbourhood Partnership Officer', '  - npo', 'NPO'],
  ['NPO', '  - { role: npo }', 'Neighbourhood Partnership Officer'],
  ['npo', 'npo: { name: Neighbourhood Partnership Officer }', 'Neighbourhood Partnership Officer'],
  ['Town Hall', 'venue: town-hall', 'Town Hall'],
  ['town-hall', 'venue: town-hall', 'Town Hall'],
])('%s: what goes by an id is found by it in files, and by all its names where it is shown', (query, file, page) => {
  const patterns = searchPatterns(query, site)
  expect(file.search(patterns?.inFiles ?? /(?!)/)).not.toBe(-1)
  expect(page.search(patterns?.shown ?? /(?!)/)).not.toBe(-1)
})

test('a part of a name finds the files that refer to it, and no more words on pages', () => {
  const patterns = searchPatterns('Partnership Officer', site)
  expect('  - npo'.search(patterns?.inFiles ?? /(?!)/)).not.toBe(-1)
  expect('NPO'.search(patterns?.shown ?? /(?!)/)).toBe(-1)
})

test.each([
  ['role: npo', true],
  ['role: npo-2', false],
  ['role: /roles/npo/', false],
])('an id is a whole one: %s: %j', (text, expected) =>
  expect(text.search(searchPatterns('Partnership Officer', site)?.inFiles ?? /(?!)/) !== -1).toBe(expected),
)

test('places are lines of files, each once', () => {
  const text = 'a: x\n  b: "01922 654703, 01922 654703"\nc: 01922\n   654703\n'
  const wanted = searchPatterns('01922 654703', undefined)?.inFiles ?? /(?!)/
  expect(
    writtenPlaces(
      new Map([
        ['a.yaml', { text }],
        ['b.yaml', { text: 'none' }],
      ]),
      wanted,
    ),
  ).toEqual([
    { file: 'a.yaml', line: 2, column: 7, text: 'b: "01922 654703, 01922 654703"' },
    { file: 'a.yaml', line: 3, column: 4, text: 'c: 01922' },
  ])
})

test('inside a line markup joins, between blocks it parts', () =>
  expect(textOfMarkup('<p>Call <a href="tel:1"><strong>019</strong>22</a></p><p>A &amp;amp; B</p>').trim()).toBe(
    'Call 01922\n\nA &amp; B',
  ))
