/** Where a list may be parted: an item of one line never stands alone at the end of a column, nor at the head of the next. */

import { expect, test } from 'vitest'
import { blockSetting } from '../../scripts/leaflets/block-setting.ts'
import { a4 } from '../../scripts/leaflets/formats.ts'
import { setBlocks } from '../../scripts/typeset/set-block.ts'
import { leafletContext, paragraph } from '../support/seed-sheet.ts'

const setting = blockSetting(a4, leafletContext, (href) => href, 1)
const long = 'Come along and say what troubles you in your street, and hear what has been done about it.'

/** After how many items a column may end. */
function breaks(...items: readonly string[]): readonly number[] {
  const list = { kind: 'list', ordered: false, start: 1, items: items.map((words) => [paragraph(words)]) } as const
  const { slices } = setBlocks([list], 232, setting)
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
