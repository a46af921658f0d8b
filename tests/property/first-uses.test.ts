/** A page marks in its markup the uses that are the first in its text, wherever tags stand. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstUseFinder } from '../../scripts/blocks/first-uses.ts'
import { firstUseMarker } from '../../scripts/html/first-uses.ts'
import { html } from '../../scripts/html/html.ts'
import { runs } from '../support/chance.ts'

const abbreviations = new Map([
  ['CAG', 'Community Action Group'],
  ['LNP', 'Local Neighbourhood Partnership'],
])
const mark = firstUseMarker(abbreviations)
const find = firstUseFinder(abbreviations)

const words = [
  'COMMUNITY ACTION GROUP',
  'Cat',
  'CAG',
  'CAG',
  'LNP',
  'CAGs',
  'Community Action Group',
  'Local Neighbourhood Partnerships',
  's',
  'x',
  '9',
  '😀',
]
const signs = [' ', ' ', '\n', '(', ' (', ') ', ' – ', '—', ': ', ', ', '-', '. ', '[', ';']
const tags = ['<b>', '</b>', '<p>', '</p>', '<a href="/CAG/" title="LNP (x">', '</a>', '<td>', '<br>', '<wbr>']
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(...signs) },
  { weight: 2, arbitrary: fc.constantFrom(...tags) },
)

/** Tags that lie inside a phrase join what stands on either side. */
const textOf = (markup: string): string => markup.replaceAll(/<\/?(?:a|b)\b[^>]*>/g, '').replaceAll(/<[^>]*>/g, '\n')

const [opening, closing] = ['\u0001', '\u0002']
const inMarkup = (markup: string): string =>
  textOf(markup.replaceAll(/<abbr [^>]*>/g, opening).replaceAll('</abbr>', closing))

function inText(text: string): string {
  let [marked, from] = ['', 0]
  for (const { index, abbreviation } of find(text)) {
    marked += text.slice(from, index) + opening + abbreviation + closing
    from = index + abbreviation.length
  }
  return marked + text.slice(from)
}

test('the same uses are marked as in the text', () =>
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const markup = pieces.join('')
      const [marked] = mark(html(Object.assign([markup], { raw: [markup] })), html``)
      expect(inMarkup(marked.toString())).toBe(inText(textOf(markup)))
    }),
    { numRuns: runs(3000) },
  ))
