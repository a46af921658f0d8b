/** A block that begins with a letter read from the right says so, as its lines on paper begin at the right. */

import { expect, test } from 'vitest'
import type { Block, Inline } from '../../scripts/blocks/block.ts'
import { renderBlocks } from '../../scripts/html/render-blocks.ts'
import { readingDirections } from '../../scripts/typeset/reading-direction.ts'
import { text } from '../support/seed-sheet.ts'

const paragraph = (words: string) => ({ kind: 'paragraph', content: [text(words)] as readonly Inline[] }) as const
const urdu = 'نہر کے کنارے'

test.each([
  ['نہر کے کنارے 12.', true],
  ['12: نہر', true],
  ['“שלום”, they said', true],
  ['Canalside – نہر', false],
  ['Dŵr, Łódź', false],
  ['01632 960123', false],
])('%s', (words, fromTheRight) => {
  expect(`${renderBlocks([paragraph(words)])}`).toBe(`<p${fromTheRight ? ' dir="rtl"' : ''}>${words}</p>`)
  expect(readingDirections(words)?.paragraphs[0]?.base === 'rtl').toBe(fromTheRight)
})

test.each<[string, Block]>([
  ['<h2 id="x" dir="rtl">', { kind: 'heading', level: 2, id: 'x', content: [text(urdu)] }],
  ['<ul dir="rtl">', { kind: 'list', ordered: false, start: 1, items: [[paragraph(urdu)]] }],
  ['<ol dir="rtl" start="3">', { kind: 'list', ordered: true, start: 3, items: [[paragraph(urdu)]] }],
  ['<blockquote dir="rtl">', { kind: 'quote', blocks: [paragraph(urdu)] }],
  [' dir="rtl"><table', { kind: 'table', head: [[text(urdu)]], rows: [[[text('12')]]], rowHeaders: true }],
])('%s', (markup, block) => expect(`${renderBlocks([block])}`).toContain(markup))
