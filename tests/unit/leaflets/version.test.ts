/** The version line, by which anyone can tell whether a paper copy is current. */

import { describe, expect, test } from 'vitest'
import { a4, a4LargePrint } from '../../../scripts/leaflets/formats/formats.ts'
import { a3Poster, a4Poster } from '../../../scripts/leaflets/formats/poster-formats.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import { versionCode } from '../../../scripts/leaflets/version/version-code.ts'
import type { Sheet } from '../../../scripts/sheets/sheet.ts'
import type { Placed, PlacedPath, PlacedText } from '../../../scripts/typeset/lines/page.ts'
import { placedLines } from '../../support/paper/placed-lines.ts'
import { canalsideSheet, leafletContext, meeting, paragraph, partnershipSheet } from '../../support/paper/seed-sheet.ts'

const formats = [a4, a4LargePrint, a3Poster, a4Poster]

function made(sheet: Sheet, format = formats[0] ?? a4, context = leafletContext) {
  const typeset = typesetLeaflet(sheet, format, context)
  if (!typeset.ok) throw new Error(typeset.diagnostics.map(({ message }) => message).join('\n'))
  return typeset.value
}
const code = (sheet: Sheet, context = leafletContext): string => made(sheet, a4, context).code

test.each(formats)('$name ends with the code of everything printed on it', (format) => {
  for (const sheet of [partnershipSheet, canalsideSheet]) {
    const leaflet = made(sheet, format)
    expect(leaflet.code).toMatch(/^(?:[C-Y][2-9]){2}[C-Y]{2}$/)
    const printed = placedLines(leaflet).match(/[A-Z]\d[A-Z]\d[A-Z]{2}/g)
    expect(printed).toEqual([leaflet.code])
  }
})

/** Canalside's sheet with its area taken for a real one. */
const real: Sheet = { ...canalsideSheet, edition: { kind: 'area', id: 'canalside', name: 'Canalside', example: false } }

describe('in words', () => {
  const lastLines = (sheet: Sheet) =>
    placedLines(made(sheet))
      .split('\n')
      .filter((line) => /Dates to|Version of| Call$|01632 960123$|Neighbourhood Partnerships$/.test(line))
      .map((line) => line.slice(28).replace(/[A-Z]\d[A-Z]\d[A-Z]{2}/, 'K7M2QX'))
      .slice(-4)

  test('the partnership’s', () => expect(lastLines(partnershipSheet)).toContain('Version of 1 November 2026, K7M2QX'))
  test('an area’s, with its dates in the same row', () =>
    expect(lastLines(real)).toEqual([
      'Dates to 5 January 2027.',
      'Version of 1 November 2026, K7M2QX',
      'Call',
      '01632 960123',
    ]))
  test('an example’s', () =>
    expect(lastLines(canalsideSheet)).toContain('Version of 1 November 2026, K7M2QX, an example'))
  test('the last date is that of the text, where it prints more than the foot', () => {
    const when = { kind: 'time', text: 'Tuesday 2 February 2027, 6pm', datetime: '2027-02-02T18:00' } as const
    const table = { kind: 'table', head: [[]], rows: [[[when]]], rowHeaders: true } as const
    expect(lastLines({ ...real, blocks: [paragraph('Come along.'), table] })).toContain('Dates to 2 February 2027.')
  })
  test('a day on which something was checked is no date to come to', () => {
    const checked = { kind: 'time', text: '1 October 2026', datetime: '2026-10-01' } as const
    const table = { kind: 'table', head: [[]], rows: [[[checked]]], rowHeaders: true } as const
    expect(lastLines({ ...real, meetings: [], blocks: [table] }).join('\n')).not.toContain('Dates to')
  })
})

describe('the code changes with what is printed', () => {
  const more = { ...real, blocks: [...real.blocks, paragraph('Come along.')] }
  test.each<readonly [string, Sheet]>([
    ['a word more', more],
    ['a word spelt another way', { ...more, blocks: [...real.blocks, paragraph('Come alone.')] }],
    ['a word in bold', { ...more, blocks: [...real.blocks, paragraph('Come **along**.')] }],
    [
      'another number',
      { ...real, contact: { ...real.contact, phone: { text: '01632 960124', href: 'tel:+441632960124' } } },
    ],
    ['a date gone by', { ...real, meetings: real.meetings.slice(1) }],
    [
      'another place',
      {
        ...real,
        meetings: [meeting('2026-12-08', '18:30', 'Safer & Stronger', 'The Mill'), ...real.meetings.slice(1)],
      },
    ],
    ['another day of change', { ...real, updated: Temporal.PlainDate.from('2026-11-02') }],
    ['another street', { ...real, edition: { kind: 'area', id: 'hilltop', name: 'Canalside', example: false } }],
    ['no funder', { ...real, funding: [] }],
    ['an example', canalsideSheet],
  ])('%s', (_, changed) => expect(code(changed)).not.toBe(changed === more ? code(real) : code(more)))
  test('another address, which only the QR code and the words at the foot say', () =>
    expect(code(real, { ...leafletContext, siteUrl: 'https://other.example.org/' })).not.toBe(code(real)))
})

describe('the code changes with how it is printed', () => {
  const { pages } = made(real)
  /** With one item otherwise: the first that `change` gives another for. */
  const codeBut = (change: (item: Placed) => Placed | undefined): string => {
    let done = false
    const changed = pages.map((page) => ({
      ...page,
      items: page.items.map((item) => {
        const other = done ? undefined : change(item)
        done ||= other !== undefined
        return other ?? item
      }),
    }))
    expect(done).toBe(true)
    return versionCode(changed)
  }
  const path = (change: (item: PlacedPath) => PlacedPath | undefined) => (item: Placed) =>
    item.kind === 'path' ? change(item) : undefined

  test.each<readonly [string, (item: Placed) => Placed | undefined]>([
    [
      'a line that ends elsewhere',
      path((item) => {
        const end = item.commands.findLast((command) => command[0] === 'line')
        if (!item.stroke || end === undefined) return undefined
        const [, x, y] = end
        return { ...item, commands: item.commands.map((command) => (command === end ? ['line', x + 1, y] : command)) }
      }),
    ],
    ['a line of another width', path(({ stroke, ...item }) => stroke && { ...item, stroke: { ...stroke, width: 3 } })],
    ['a shape of another colour', path((item) => (item.fill === 'tint' ? { ...item, fill: 'bottle' } : undefined))],
    [
      'a line of another colour',
      path(({ stroke, ...item }) => stroke && { ...item, stroke: { ...stroke, colour: 'brick' } }),
    ],
    ['a line in dashes', path(({ stroke, ...item }) => stroke && { ...item, stroke: { ...stroke, dash: [2, 2] } })],
    [
      'a drawing of another size',
      path(({ origin, ...item }) => origin && { ...item, origin: { ...origin, scale: 1.1 * origin.scale } }),
    ],
  ])('%s', (_, change) => expect(codeBut(change)).not.toBe(versionCode(pages)))
  // All of them, for what one word differs in from the next one shows by itself.
  test.each<readonly [string, (item: PlacedText) => PlacedText]>([
    ['lower', (item) => ({ ...item, baseline: item.baseline + 1 })],
    ['further to the right', (item) => ({ ...item, x: item.x + 1 })],
    ['in another colour', (item) => ({ ...item, colour: item.colour === 'ink' ? 'brick' : item.colour })],
    ['in other letters', (item) => ({ ...item, face: item.face === 'bold' ? 'extra' : item.face })],
    ['a little larger', (item) => ({ ...item, size: item.size + 0.1 })],
    ['with more between their letters', (item) => ({ ...item, letterSpacing: (item.letterSpacing ?? 0) + 0.1 })],
    [
      'without their last letter',
      (item) => ({ ...item, words: item.words.map((word) => ({ ...word, text: word.text.slice(0, -1) })) }),
    ],
  ])('all words set %s', (_, change) => {
    const changed = (item: Placed): Placed => (item.kind === 'text' ? change(item) : item)
    expect(versionCode(pages.map((page) => ({ ...page, items: page.items.map(changed) })))).not.toBe(versionCode(pages))
  })
})

describe('the code stays with what is not printed', () => {
  test.each<readonly [string, Partial<Sheet>]>([
    ['the file it was written in', { file: 'sheets/other.md' }],
    ['a date after those that are shown', { meetings: real.meetings.slice(0, 3) }],
    ['the formats that are made', { leaflet: ['a4', 'a3-poster'] }],
    ['the sections of the poster', { poster: ['who-should-attend'] }],
    [
      'the address that mail goes to, where none is printed',
      { contact: { ...real.contact, email: 'canalside@example.org' } },
    ],
    [
      'what a diagram is in words, for people who cannot see it',
      {
        blocks: real.blocks.map((block) => (block.kind === 'diagram' ? { ...block, description: 'A circle.' } : block)),
      },
    ],
  ])('%s', (_, change) => expect(code({ ...real, ...change })).toBe(code(real)))
  test('what abbreviations stand for, which is told to screen readers', () =>
    expect(code(real, { ...leafletContext, firstUses: () => [] })).toBe(code(real)))
})
