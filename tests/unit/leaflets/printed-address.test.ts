/** What is printed in brackets after a link, because nobody can follow it on paper. */

import { describe, expect, test } from 'vitest'
import type { Block, Inline } from '../../../scripts/blocks/block.ts'
import { a4 } from '../../../scripts/leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import { addressAfterLink } from '../../../scripts/leaflets/printing/printed-address.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { leafletContext, paragraph, partnershipSheet, text } from '../../support/paper/seed-sheet.ts'

const elsewhere = 'https://www.example.org/bins/'

test.each([
  ['the council', elsewhere, 'www.example.org/bins'],
  ['the clerk', 'mailto:clerk@example.org?subject=Bins', 'clerk@example.org'],
  ['the council', 'https://example.org/bins-and-recycling-at-home/when-we-come/', 'example.org'], // too long to type
  ['the council', 'https://example.org/bins?street=12', 'example.org'],
  ['the council', 'https://example.org/caf%C3%A9/', 'example.org'],
  ['Example.org/bins', elsewhere, undefined], // the words say it
  ['clerk@example.org', 'mailto:clerk@example.org', undefined],
  ['our leaflets', '/leaflets/', undefined],
  ['every area', `${leafletContext.siteUrl}areas/`, undefined],
  ['above', '#above', undefined],
  ['the desk', 'tel:+441632960123', undefined],
])('"%s" that leads to %s: %s', (words, href, printed) =>
  expect(addressAfterLink(href, words, leafletContext.siteUrl)).toBe(printed),
)

describe('on a leaflet', () => {
  const link: Inline = { kind: 'link', href: elsewhere, content: [text('the council')] }
  const asks: Block = { kind: 'paragraph', content: [text('Ask '), link, text('.')] }
  const said = (...blocks: readonly Block[]): string => {
    const made = typesetLeaflet({ ...partnershipSheet, blocks }, a4, leafletContext)
    if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
    return made.value.pages
      .flatMap(({ items }) => items.map((item) => (item.kind === 'text' ? wordsOf(item) : '')))
      .join('')
  }
  test('it follows the words', () => expect(said(asks)).toContain('Ask the council (www.example.org/bins).'))
  test('not in a heading', () =>
    expect(said({ kind: 'heading', level: 2, id: 'ask', content: [link] }, paragraph('Ask.'))).not.toContain('(www'))
  test('it is left out where it would make the leaflet too long', () => {
    const inLines = (count: number): Block => ({
      kind: 'list',
      ordered: false,
      start: 1,
      items: Array.from({ length: count }, () => [
        { kind: 'paragraph', content: [text('The waste office of '), link] },
      ]),
    })
    expect(said(inLines(40))).toContain('(www')
    expect(said(inLines(90))).not.toContain('(www')
  })
})
