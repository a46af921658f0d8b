/** Where neither the dates nor the officers of an area are known, a section says whom to call, and says it once. */

import { expect, test } from 'vitest'
import { wordsOfBlocks } from '../../../scripts/blocks/words.ts'
import { EditionMemory } from '../../../scripts/sheets/edition-memory.ts'
import { sheetEditions } from '../../../scripts/sheets/information-sheets.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { sheet, siteOf } from '../../support/sites/content-in-memory.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const panel = '**Call {{ phone }} for {{ contact purpose }}.**'
const call = /^Call 01922 654703 for /

function saidOf(markdown: string): readonly string[] {
  const [partnership] = sheetEditions(siteOfDay(siteOf({ 'sheets/welcome.md': sheet(markdown) }), today))
  return wordsOfBlocks(partnership?.blocks ?? []).map((words) =>
    call.test(words) ? 'Call' : words.replace(/^for .*/, 'for …'),
  )
}

test.each([
  ['{{ officers }}', ['Call']],
  ['{{ officers }}\n\n{{ meetings }}', ['Call']],
  ['## Who and when\n\n{{ officers }}\n\nOr come:\n\n{{ meetings }}', ['Who and when', 'Call', 'Or come:']],
  ['## Who\n\n{{ officers }}\n\n## When\n\n{{ meetings }}', ['Who', 'Call', 'When', 'Call']],
  [
    `## Who\n\nWe are here:\n\n{{ officers }}\n\n${panel}`,
    ['Who', 'We are here:', 'Call', 'Call', '01922 654703', 'for …'],
  ],
  [
    `## Who\n\n| Who |\n| --- |\n| Ann |\n\n{{ officers }}\n\n${panel}`,
    ['Who', 'Who', 'Ann', 'Call', '01922 654703', 'for …'], // the panel says it
  ],
])('%j', (markdown, said) => expect(saidOf(markdown)).toEqual(said))

test('a partnership without areas has no area to ask about, until it gets one', () => {
  const site = siteOf({ 'sheets/welcome.md': sheet('Welcome.') })
  const memory = new EditionMemory()
  const editions = [{ ...site, areas: [] }, site].map(
    (known) => sheetEditions(siteOfDay(known, today), memory)[0]?.edition,
  )
  expect(editions).toEqual([{ kind: 'partnership', withoutAreas: true }, { kind: 'partnership' }])
})
