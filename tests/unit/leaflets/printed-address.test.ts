/** What is printed in brackets after a link, because nobody can follow it on paper. */

import { describe, expect, test } from 'vitest'
import type { Block, Inline } from '../../../scripts/blocks/block.ts'
import { a5Booklet } from '../../../scripts/leaflets/formats/booklet-format.ts'
import type { AnyFormat } from '../../../scripts/leaflets/formats/format-table.ts'
import { a4, a4LargePrint } from '../../../scripts/leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import { addressAfterLink } from '../../../scripts/leaflets/printing/printed-address.ts'
import type { MarkedContent, StructureElement } from '../../../scripts/typeset/lines/page.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { canalsideSheet, leafletContext, paragraph, partnershipSheet, text } from '../../support/paper/seed-sheet.ts'

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
  ['the desk', 'tel:+441632960123', '01632 960123'],
  ['the police', 'tel:101', '101'],
  ['our twin town', 'tel:+33199001234', '+33199001234'],
  ['ring 01632 960123', 'tel:01632960123', undefined],
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

  const offices = (count: number, href: string): Block => ({
    kind: 'list',
    ordered: false,
    start: 1,
    items: Array.from({ length: count }, () => [
      { kind: 'paragraph', content: [text('The waste office of '), { ...link, href }] },
    ]),
  })
  test('it is left out where it would make the leaflet too long', () => {
    expect(said(offices(10, elsewhere))).toContain('(www')
    expect(said(offices(90, elsewhere))).not.toContain('(www')
  })

  const rowsAndFigures = (elements: readonly (StructureElement | MarkedContent)[]): number =>
    elements.reduce(
      (sum, element) =>
        sum +
        ('role' in element
          ? Number(element.role === 'TR' || element.role === 'Figure') + rowsAndFigures(element.children)
          : 0),
      0,
    )
  /** How many pages there are, and how many dates and figures on them. */
  const takes = (count: number, href: string, format: AnyFormat) => {
    const made = typesetLeaflet({ ...canalsideSheet, blocks: [offices(count, href)] }, format, leafletContext)
    return made.ok ? [made.value.pages.length, rowsAndFigures(made.value.structure)] : 'no room'
  }
  test.each([a4, a4LargePrint, a5Booklet])('no page, date or code gives way for it: $name', (format) => {
    for (let count = 1; count < 100; count += 3)
      expect(takes(count, elsewhere, format), `${count} links`).toEqual(takes(count, '/leaflets/', format))
  })
})
