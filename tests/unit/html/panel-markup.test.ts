/** A panel on a page: a section where it has a heading to be found by, and a frame alone where it has none. */

import { expect, test } from 'vitest'
import { renderBlocks } from '../../../scripts/html/render-blocks.ts'
import { paragraph } from '../../support/paper/seed-sheet.ts'

test('without a heading it is no section', () => {
  const heading = { kind: 'heading', level: 2, id: 'who', content: [{ kind: 'text', text: 'Who comes' }] } as const
  const blocks = [paragraph('Everybody.')]
  expect(`${renderBlocks([{ kind: 'panel', blocks }])}`).toBe('<div class="panel"><p>Everybody.</p></div>')
  expect(`${renderBlocks([{ kind: 'panel', heading, blocks }])}`).toBe(
    '<section class="panel" aria-labelledby="who"><h2 id="who">Who comes</h2><p>Everybody.</p></section>',
  )
})
