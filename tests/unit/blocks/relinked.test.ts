/** Blocks whose links lead elsewhere: the others stay what they were, and each link is asked about once. */

import { expect, test } from 'vitest'
import type { Inline, Prose } from '../../../scripts/blocks/block.ts'
import { relinked } from '../../../scripts/blocks/relinked.ts'
import { paragraph } from '../../support/paper/seed-sheet.ts'

const linking: Prose<Inline> = {
  kind: 'paragraph',
  content: [{ kind: 'link', href: '/old/', content: [{ kind: 'text', text: 'There' }] }],
}
const quoted = (block: Prose<Inline>, times: number): Prose<Inline> =>
  times === 0 ? block : quoted({ kind: 'quote', blocks: [block] }, times - 1)

test('what has no such link stays the very same', () => {
  const plain = quoted(paragraph('Here'), 3)
  const blocks = [plain, linking]
  expect(relinked(blocks, (href) => href)).toBe(blocks)
  const made = relinked(blocks, () => '/new/')
  expect(made[0]).toBe(plain)
  expect(JSON.stringify(made[1])).toBe(JSON.stringify(linking).replace('/old/', '/new/'))
})

test('a link is asked about once, however deep it stands', () => {
  let asked = 0
  relinked([quoted(linking, 10)], () => `/new/${asked++}/`)
  expect(asked).toBe(1)
})
