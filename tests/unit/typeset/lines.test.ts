/** How text is broken into lines: what is held together, what ends a paragraph, how a heading is balanced. */

import { describe, expect, test } from 'vitest'
import type { Owner } from '../../../scripts/typeset/lines/page.ts'
import { plainRun } from '../../../scripts/typeset/lines/runs.ts'
import { setText } from '../../../scripts/typeset/lines/text-box.ts'
import type { TextStyle } from '../../../scripts/typeset/lines/text-style.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { leafletContext } from '../../support/paper/seed-sheet.ts'

const { faces } = leafletContext
const body: TextStyle = { face: 'regular', size: 12, leading: 16, colour: 'ink' }
const owner: Owner = { kind: 'artifact', type: 'layout' }
/** Width in mm; the lines as they stand. */
const lines = (text: string, width: number, setting: 'ragged' | 'balanced' = 'ragged') =>
  setText([plainRun(text, body, owner)], body, (width * 72) / 25.4, faces, setting).lines.map(({ items }) =>
    items.map(wordsOf).join('').trimEnd(),
  )

describe('held together', () => {
  test.each([
    ['Please call 01922 654703 today', 45, ['Please call', '01922 654703 today']],
    ['Relay UK: 18001 0161 496 0123', 58, ['Relay UK:', '18001 0161 496 0123']],
    ['On 8 December 2026 01632 960123', 55, ['On 8 December 2026', '01632 960123']],
    ['Open again from 3–5 December', 49, ['Open again from', '3–5 December']],
    ['It begins at about 6 pm', 41, ['It begins at about', '6 pm']],
    ['Open from 6pm to 8pm', 35, ['Open from', '6pm to 8pm']],
    ['Open from 10:30am to midday', 47, ['Open from', '10:30am to midday']],
    ['Nuo 9 iki 17.15–19.00 val.', 35, ['Nuo 9 iki', '17.15–19.00 val.']],
    ['See pages 112–140 of it', 30, ['See pages', '112–140 of it']],
    ['We meet again on 8 December', 51, ['We meet again on', '8 December']],
    ['Come on Thursday 26 November', 57, ['Come on', 'Thursday 26 November']],
    ['Come on Monday, 3–5 April 2027', 57, ['Come on', 'Monday, 3–5 April 2027']],
    ['Come on Thursday 26 November', 40, ['Come on Thursday', '26 November']], // no line holds both
    ['Dewch ar 26 Tachwedd 2026', 41, ['Dewch ar', '26 Tachwedd 2026']],
    ['It goes on for 2 hours', 34, ['It goes on for', '2 hours']],
    ['Come on Thu 26 November', 36, ['Come on', 'Thu 26 November']],
    ['Example: Canalside, side 2 of 2', 55, ['Example: Canalside,', 'side 2 of 2']],
    ['Please see https://www.example.org/here', 50, ['Please see', 'https://www.example.org/', 'here']],
    ['Ask Mr J. R. Shah', 27, ['Ask Mr', 'J. R. Shah']],
    ['The NPO – an officer', 21, ['The NPO –', 'an officer']], // no line begins with a dash
  ])('%j in %i mm', (text, width, expected) => expect(lines(text, width)).toEqual(expected))
})

describe('the end of a paragraph', () => {
  test('is not one short word where a line more can be broken early', () => {
    expect(lines('community identify as being important to you.', 78)).toEqual([
      'community identify as being important',
      'to you.',
    ])
  })
  test('is left where the cure would leave a line too empty', () => {
    expect(lines('NPO – Neighbourhood Partnership Officer', 68)).toEqual(['NPO – Neighbourhood Partnership', 'Officer'])
  })
})

test('a heading is balanced', () => {
  expect(lines('Who to expect at a Safer & Stronger CAG', 74, 'balanced')).toEqual([
    'Who to expect at a',
    'Safer & Stronger CAG',
  ])
})

test.each([
  ['This is part-funded by us all', 40, ['This is part-funded', 'by us all']],
  ['A half-hour-long walk', 25, ['A half-hour-', 'long walk']], // no other way takes as few lines
])('no line of a heading ends inside a word where as many lines hold it whole: %j', (text, width, expected) =>
  expect(lines(text, width, 'balanced')).toEqual(expected),
)

test('no line has more than 70 characters, however wide the paper', () => {
  const wide = lines('CAGs aim to build active and influential communities based on mutual respect, everywhere.', 400)
  expect(wide.map((line) => line.length <= 70)).toEqual([true, true])
})

test('a word wider than its column is cut by letters', () =>
  expect(lines('Llanfairpwllgwyngyll', 20).join('')).toBe('Llanfairpwllgwyngyll'))

test.each([
  ['Llanfairpwllgwyngyll', 36, ['Llanfairpw', 'llgwyngyll']],
  ['Llanfairpwllgwyngyll, last', 36, ['Llanfairpwl', 'lgwyngyll, last']],
])('the last of its parts is not a letter or two', (text, width, expected) =>
  expect(lines(text, width)).toEqual(expected),
)

describe('an address', () => {
  test.each([
    ['Write to so-me.bo-dy@lnp.example.org', 60, ['Write to', 'so-me.bo-dy@lnp.example.org']], // moves on whole
    ['some.body@partnership.example.org', 45, ['some.body@partnership', '.example.org']], // no line holds it
    ['Write to jo.and.ann@partnership.example.org', 52, ['Write to jo.and.ann', '@partnership.example.org']], // at its sign first
    ['See lnp-a.example.org/sheets/what-is-a-cag', 45, ['See lnp-a.example.org/', 'sheets/what-is-a-cag']],
    ['See www.the-lnp.example.org/a?b-c=d today', 40, ['See www.the-lnp', '.example.org/', 'a?b-c=d today']],
    ['neighbourhood-partnership@example.org', 40, ['neighbourhood', '-partnership', '@example.org']], // nothing else holds
    [
      'https://www.example.org/environment-transport-planning-and-sustainability/',
      82,
      ['https://www.example.org/', 'environment-transport-planning-and', '-sustainability/'],
    ],
    [
      'https://cyngor.example.com/a-very-long-address-that-goes-on-and-on/with/',
      76,
      ['https://cyngor.example.com/', 'a-very-long-address-that-goes-on', '-and-on/with/'], // never after a hyphen
    ],
    ['A half-hour walk', 19, ['A half-', 'hour walk']], // not an address
  ])('%j in %i mm', (text, width, expected) => expect(lines(text, width)).toEqual(expected))
})

test('no break is lost: the lines joined are the text', () => {
  const text = 'One two three four five six seven eight nine ten eleven twelve'
  expect(lines(text, 30).join(' ')).toBe(text)
})
