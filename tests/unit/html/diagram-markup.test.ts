/** A flow diagram on a page: named by its title, and as often on one page as a sheet has it. */

import { expect, test } from 'vitest'
import type { Diagram } from '../../../scripts/blocks/block.ts'
import { firstUseMarker } from '../../../scripts/html/first-uses.ts'
import { html } from '../../../scripts/html/html.ts'
import { renderBlocks } from '../../../scripts/html/render-blocks.ts'
import { renderDiagram } from '../../../scripts/html/render-diagram.ts'
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

test('the words of each arrow say where it leads, those to the next step first: no line is beside them', () => {
  const diagram: Diagram = {
    kind: 'diagram',
    id: 'beck-clearing',
    title: 'How a blocked beck is cleared',
    description: 'Four steps.',
    reconstructed: false,
    steps: ['Report', 'Look', 'Clear', 'Pass on'].map((label) => ({ label })),
    arrows: [
      { from: 0, to: 1 },
      { from: 1, to: 2, words: 'public land' },
      { from: 1, to: 3, words: 'private land' },
      { from: 2, to: 3, words: 'blocked again?' },
    ],
  }
  const said = Array.from(`${renderDiagram(diagram)}`.matchAll(/<p class="then">(.*?)<\/p>/g), ([, words]) => words)
  expect(said).toEqual(['Public land: on to 3', 'Private land: on to 4, Pass on', 'Blocked again? On to 4'])
})

test('an abbreviation is explained where a step begins with it: the number beside it is no part of the word', () => {
  const diagram: Diagram = {
    kind: 'diagram',
    id: 'first-step',
    title: 'How it goes',
    description: 'Two steps.',
    reconstructed: false,
    steps: [{ label: 'CAG meets' }, { label: 'Officers act' }],
    arrows: [{ from: 0, to: 1 }],
  }
  const [page] = firstUseMarker(new Map([['CAG', 'Community Action Group']]))(renderDiagram(diagram), html``)
  expect(String(page)).toContain('<abbr title="Community Action Group">CAG</abbr> meets')
})
