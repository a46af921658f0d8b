/** A flow diagram on a page: named by its title, and as often on one page as a sheet has it. */

import { expect, test } from 'vitest'
import { renderBlocks } from '../../../scripts/html/render-blocks.ts'
import { partnershipSheet } from '../../support/paper/seed-sheet.ts'

test('the same diagram twice: both have their name, and no id stands twice', () => {
  const diagram = partnershipSheet.blocks.filter(({ kind }) => kind === 'diagram')
  const markup = `${renderBlocks([...diagram, ...diagram])}`
  expect(markup.match(/<figure [^>]*>/g)).toEqual(
    Array(2).fill('<figure class="diagram" aria-label="The CAG process">'),
  )
  expect(markup.match(/<figcaption>The CAG process<\/figcaption>/g)).toHaveLength(2)
  const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids).toEqual([...new Set(ids)])
})
