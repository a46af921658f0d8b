/** An address that is taken as it is written is one that markdown-it would not have changed. */

import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { tokenise } from '../../scripts/content/markdown/markdown.ts'
import { runs } from '../support/chance.ts'

const { normalizeLink } = new MarkdownIt()
const signs = fc.constantFrom(...'ab9/#.-_~%?&=:@+', '//', '%C3%A9', '..', 'É', 'ł')
const address = fc
  .tuple(
    fc.constantFrom('/', '/areas/', 'tel:', 'tel:+', 'https://', 'mailto:', '#', ''),
    fc.array(signs, { maxLength: 6 }),
  )
  .map(([beginning, rest]) => `${beginning}${rest.join('')}`)

const linkedTo = (written: string): unknown =>
  tokenise(`[x](${written})`)
    .flatMap(({ children }) => children ?? [])
    .find(({ type }) => type === 'link_open')
    ?.attrGet('href')

test('a link leads where markdown-it would have it lead', () => {
  fc.assert(
    fc.property(address, (written) => {
      const href = linkedTo(written)
      if (href !== undefined && !/&\w+;/.test(written)) expect(href).toBe(normalizeLink(written))
    }),
    { numRuns: runs(5000) },
  )
})

test.each(['/areas/canalside/', '/#discussion', 'tel:01632960123'])('%s stays as it is', (written) =>
  expect(linkedTo(written)).toBe(written),
)
