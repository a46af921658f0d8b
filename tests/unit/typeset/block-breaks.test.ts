/** Where a column may end: an item of one line never stands alone before or after the break, nor a picture without its caption. */

import { describe, expect, test } from 'vitest'
import type { Inline, List, Prose } from '../../../scripts/blocks/block.ts'
import { blockSetting } from '../../../scripts/leaflets/formats/block-setting.ts'
import { a4 } from '../../../scripts/leaflets/formats/formats.ts'
import { setBlocks } from '../../../scripts/typeset/blocks/set-block.ts'
import { leafletContext, paragraph } from '../../support/paper/seed-sheet.ts'

const map = { kind: 'drawing', width: 100, height: 60, shapes: [] } as const
const setting = blockSetting(a4, { ...leafletContext, pictures: () => map }, (href) => href)
const long = 'Come along and say what troubles you in your street, and hear what has been done about it.'

const listOf = (...items: readonly Prose<Inline>[][]): List<Inline> => ({
  kind: 'list',
  ordered: false,
  start: 1,
  items,
})

const breaks = (...items: readonly string[]): readonly number[] =>
  breaksOf([listOf(...items.map((words) => [paragraph(words)]))])

/** After how many lines and items a column may end. */
function breaksOf(blocks: readonly Prose<Inline>[]): readonly number[] {
  const { slices } = setBlocks(blocks, 232, setting)
  return slices.flatMap(({ keepWithNext }, index) => (keepWithNext || index === slices.length - 1 ? [] : [index + 1]))
}

test.each([
  [['One', 'Two', 'Three', 'Four'], [2]],
  [
    ['One', 'Two', 'Three', 'Four', 'Five'],
    [2, 3],
  ],
  [['One', 'Two'], []],
  [['One', 'Two', 'Three'], []],
  [[long, 'Two', 'Three'], [1]], // an item of several lines may stand alone
  [[long, long], [1]],
  [['One', 'Two', long], [2]],
  [['One'], []],
])('%j after %j', (items, expected) => expect(breaks(...items)).toEqual(expected))

test('the words that introduce a list stand beside its first item', () =>
  expect(breaksOf([paragraph('Bring'), listOf([paragraph('One')], [paragraph('Two')], [paragraph('Three')])])).toEqual([
    2,
  ]))

test('so do those of an item that introduce a list in it', () => {
  const details = listOf([paragraph('a lamp')], [paragraph('a bin')], [paragraph('a path')])
  const parts = listOf([paragraph('By day')], [paragraph('By night'), details], [paragraph('At any time')])
  const whole = listOf([paragraph('What to look at'), parts], [paragraph('What to ask')])
  // What to look at, By day | By night, a lamp | a bin, a path, At any time, What to ask
  expect(breaksOf([whole])).toEqual([2, 4])
})

describe('a picture', () => {
  const picture: Prose<Inline> = {
    kind: 'image',
    source: 'images/map.svg',
    alternative: 'A map',
    width: 100,
    height: 60,
  }
  const twoLines = paragraph('The canal from the basin to the locks, as it was in 1920.')
  test.each([
    ['stays with its caption', [paragraph('Come.'), picture, twoLines, paragraph('Go.')], [1, 4]],
    ['does so in a quotation', [{ kind: 'quote', blocks: [picture, twoLines] }, paragraph('Go.')], [3]],
    ['does not with more lines than a caption has', [picture, paragraph(long.repeat(2))], [1, 3, 4]],
    ['stays with the words that announce it', [paragraph('This is the way:'), picture], []],
    ['does not with others', [paragraph('We meet at six.'), picture], [1]],
  ] satisfies [string, Prose<Inline>[], number[]][])('%s', (_, blocks, expected) =>
    expect(breaksOf(blocks)).toEqual(expected),
  )
})
