/** Which use of an abbreviation is its first, on a page and on paper alike. */

import { expect, test } from 'vitest'
import { markFirstUses } from '../../../scripts/blocks/abbreviations.ts'
import type { Inline } from '../../../scripts/blocks/block.ts'
import { firstUseFinder } from '../../../scripts/blocks/first-uses.ts'
import { firstUseMarker } from '../../../scripts/html/first-uses.ts'
import { type Html, html } from '../../../scripts/html/html.ts'

const abbreviations = new Map([
  ['CAG', 'Community Action Group'],
  ['LNP', 'Local Neighbourhood Partnership'],
  ['NPO', 'Neighbourhood Partnership Officer'],
  ['R&D', 'Research & Development'],
])
const find = firstUseFinder(abbreviations)

test.each([
  ['Come to a CAG. A CAG is open.', ['CAG at 10']],
  ['CAGs are open to all.', ['CAG at 0']], // a plural
  ['A Community Action Group (CAG) meets. The CAG is open.', []],
  ['Community Action Groups (CAGs) meet.', []],
  ['NPO – Neighbourhood Partnership Officer', []],
  ['CAG (Community Action Group)', []],
  ['Your LNP area has a CAG.', ['LNP at 5', 'CAG at 20']],
  ['CAGE and SCAG are other words.', []],
  ['Community Action Groups are open. A CAG meets.', ['CAG at 36']], // not spelled out on the spot
])('%j has the first uses %j', (text, expected) => {
  expect(find(text).map(({ abbreviation, index }) => `${abbreviation} at ${index}`)).toEqual(expected)
})

const markPage = firstUseMarker(abbreviations)
const mark = (own: Html) => markPage(own, html``)[0].toString()

const foot = html`<p>Your LNP area has a CAG.</p>`
test.each([
  [
    html`<h1>What is a CAG?</h1>`,
    '<h1>What is a <abbr title="Community Action Group">CAG</abbr>?</h1>',
    '<p>Your <abbr title="Local Neighbourhood Partnership">LNP</abbr> area has a CAG.</p>',
  ],
  [
    html`<h1>Who are we?</h1>`,
    '<h1>Who are we?</h1>',
    '<p>Your <abbr title="Local Neighbourhood Partnership">LNP</abbr> area has a <abbr title="Community Action Group">CAG</abbr>.</p>',
  ],
  [
    html`<h1>CAG (Community Action Group)</h1>`,
    '<h1>CAG (Community Action Group)</h1>',
    '<p>Your <abbr title="Local Neighbourhood Partnership">LNP</abbr> area has a CAG.</p>',
  ],
])('%s and the foot below it mark each abbreviation once', (own, ownMarked, footMarked) =>
  expect(markPage(own, foot).map(String)).toEqual([ownMarked, footMarked]),
)

test('an expansion in bold is still an expansion', () => {
  expect(mark(html`<p><strong>Community Action Group</strong> (CAG)</p>`)).toBe(
    '<p><strong>Community Action Group</strong> (CAG)</p>',
  )
})

test('attributes and drawings are no running text', () => {
  expect(mark(html`<a title="CAG" href="/CAG/"><svg><title>CAG</title></svg>The CAG</a>`)).toBe(
    '<a title="CAG" href="/CAG/"><svg><title>CAG</title></svg>The <abbr title="Community Action Group">CAG</abbr></a>',
  )
})

test('characters that mean something in HTML are found and written as references', () => {
  expect(mark(html`<p>Ask ${'R&D'}.</p>`)).toBe('<p>Ask <abbr title="Research &amp; Development">R&amp;D</abbr>.</p>')
})

const text = (words: string): Inline => ({ kind: 'text', text: words })

test('paper marks the same uses in its blocks', () => {
  const { lead, blocks } = markFirstUses(
    [text('What a CAG is.')],
    [{ kind: 'paragraph', content: [text('Your '), { kind: 'strong', content: [text('LNP')] }, text(' has a CAG.')] }],
    find,
  )
  expect(lead).toEqual([
    text('What a '),
    { kind: 'abbreviation', text: 'CAG', expansion: 'Community Action Group' },
    text(' is.'),
  ])
  expect(blocks).toEqual([
    {
      kind: 'paragraph',
      content: [
        text('Your '),
        {
          kind: 'strong',
          content: [{ kind: 'abbreviation', text: 'LNP', expansion: 'Local Neighbourhood Partnership' }],
        },
        text(' has a CAG.'),
      ],
    },
  ])
})
