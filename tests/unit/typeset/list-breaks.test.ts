/** Where a list may be parted: an item of one line never stands alone at the end of a column, nor at the head of the next. */

import { expect, test } from 'vitest'
import type { Inline, List, Prose } from '../../../scripts/blocks/block.ts'
import { blockSetting } from '../../../scripts/leaflets/formats/block-setting.ts'
import { a4 } from '../../../scripts/leaflets/formats/formats.ts'
import { setBlocks } from '../../../scripts/typeset/blocks/set-block.ts'
import { leafletContext, paragraph } from '../../support/paper/seed-sheet.ts'

const setting = blockSetting(a4, leafletContext, (href) => href, 1)
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
