/** What a PDF says of itself: its claims, its title, its author, escaped. */

import { describe, expect, test } from 'vitest'
import { escapeXml, metadataPacket } from '../../../scripts/pdf/objects/metadata.ts'

describe('text in a packet', () => {
  test.each([
    ['A & B', 'A &amp; B'],
    ['<title>', '&lt;title&gt;'],
    ['"so"', '&quot;so&quot;'],
    ['&amp;', '&amp;amp;'],
    ['Łódź, tŷ ŵ 😀', 'Łódź, tŷ ŵ 😀'],
    ['a\u0000b\u000bc\ufffed', 'abcd'], // characters that XML 1.0 does not have
  ])('%j is written %j', (text, expected) => expect(escapeXml(text)).toBe(expected))
})

describe('a packet', () => {
  const packet = metadataPacket({
    title: 'Roads & “parks” <draft>',
    language: 'en-GB',
    author: 'A & B',
    subject: 'Łódź',
    producer: 'A program',
    created: Temporal.PlainDate.from('2026-11-01'),
    archive: true,
  })

  test('claims PDF/UA-1 and PDF/A-2a', () => {
    expect(packet).toContain('pdfuaid:part="1"')
    expect(packet).toContain('pdfaid:part="2" pdfaid:conformance="A"')
  })

  test('gives title, author, subject and date, escaped', () => {
    expect(packet).toContain(
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Roads &amp; “parks” &lt;draft&gt;</rdf:li>',
    )
    expect(packet).toContain('<dc:creator><rdf:Seq><rdf:li>A &amp; B</rdf:li>')
    expect(packet).toContain('<rdf:li xml:lang="x-default">Łódź</rdf:li></rdf:Alt></dc:description>')
    expect(packet).toContain('xmp:CreateDate="2026-11-01T00:00:00Z"')
  })
})
