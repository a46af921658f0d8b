/** What `{{ area }}` stands for in the edition for everybody: with a capital where it begins a sentence. */

import { expect, test } from 'vitest'
import { wordsOfBlocks } from '../../../scripts/blocks/words.ts'
import { sheetEditions } from '../../../scripts/sheets/information-sheets.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { sheet, siteOf } from '../../support/sites/content-in-memory.ts'

const today = Temporal.PlainDate.from('2026-11-22')

test.each([
  ['Come to {{ area }}.', 'Come to your area.'],
  ['{{ area }} meets on Mondays.', 'Your area meets on Mondays.'],
  ['## {{ area }} and its groups', 'Your area and its groups'],
  ['- {{ area }} has a hall.', 'Your area has a hall.'],
  ['**{{ area }}** and {{ area }}.', 'Your area and your area.'],
  ['Come along. {{ area }} is small.', 'Come along. Your area is small.'],
  ['**Come (at 6pm)!** {{ area }} is small.', 'Come (at 6pm)! Your area is small.'],
  ['Towns, e.g. {{ area }}, and: {{ area }}', 'Towns, e.g. your area, and: your area'],
])('%j', (markdown, said) => {
  const [everybody] = sheetEditions(siteOfDay(siteOf({ 'sheets/welcome.md': sheet(markdown) }), today))
  expect(wordsOfBlocks(everybody?.blocks ?? [])).toEqual([said])
})
