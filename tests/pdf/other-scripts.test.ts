/** Scripts that are read from the right, or joined and stacked, pass through the same functions as English does. */

import { describe, expect, test } from 'vitest'
import { plainObjects } from '../../scripts/conformance/plain-pdf.ts'
import { a4LargePrint } from '../../scripts/leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import { writePdf } from '../../scripts/pdf/write-pdf.ts'
import type { PlacedText } from '../../scripts/typeset/lines/page.ts'
import { plainRun } from '../../scripts/typeset/lines/runs.ts'
import { setText } from '../../scripts/typeset/lines/text-box.ts'
import type { TextStyle } from '../../scripts/typeset/lines/text-style.ts'
import { bengali, facesOfAllScripts, urdu } from '../support/paper/other-scripts.ts'
import { wordsOf } from '../support/paper/placed-lines.ts'
import { readPdf } from '../support/paper/read-pdf.ts'
import { heading, leafletContext, paragraph, partnershipSheet } from '../support/paper/seed-sheet.ts'
import { letters } from '../support/paper/tagged-words.ts'

const faces = facesOfAllScripts()
const style: TextStyle = { face: 'regular', size: 14, leading: 34, colour: 'ink' }
const width = 300
const box = (text: string) => setText([plainRun(text, style, { kind: 'content' })], style, width, faces)
/** The words of a line as they lie on paper, from the left. */
const fromTheLeft = (items: readonly PlacedText[]) =>
  items.toSorted((a, b) => a.x - b.x).map((item) => wordsOf(item).trim())

describe('Urdu', () => {
  const lines = box(urdu).lines

  test('keeps its words in the order of reading', () =>
    expect(lines.map(({ items }) => items.map(wordsOf).join('')).join('')).toBe(urdu))

  test('begins each line at the right, and ends inside the column', () => {
    for (const { items } of lines) {
      const [first, last] = [items[0], items.at(-1)]
      expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(width, 1)
      const hanging = ((last?.words[0]?.trailing ?? 0) * style.size) / 1000
      expect((last?.x ?? 0) + hanging).toBeGreaterThanOrEqual(-0.15)
    }
  })

  test('runs from the right, but for numbers and names in Latin letters', () => {
    const short = box('ہمیں 01632 960123 پر Safer & Stronger کہیں').lines.flatMap(({ items }) => fromTheLeft(items))
    expect(short.filter((word) => word !== '')).toEqual([
      'کہیں',
      'Safer',
      '&',
      'Stronger',
      'پر',
      '01632',
      '960123',
      'ہمیں',
    ])
  })

  test('no word lies over another', () => {
    for (const { items } of lines) {
      const placed = items.toSorted((a, b) => a.x - b.x)
      placed.slice(1).forEach((item, before) => {
        const left = placed[before]
        expect(item.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0) - 0.01)
      })
    }
  })

  test('joins its letters: a word has other glyphs than its letters one by one', () => {
    const [word] = faces.regular.shape('کونسل', 'proportional', 'rtl')
    const alone = [...'کونسل'].flatMap((letter) => faces.regular.shape(letter, 'proportional', 'rtl'))
    expect(word?.face.file.postScriptName).toMatch(/^NotoNastaliqUrdu/)
    expect(word?.glyphs.map(({ id }) => id)).not.toEqual(alone.flatMap(({ glyphs }) => glyphs.map(({ id }) => id)))
  })

  test('turns its brackets round', () => {
    const glyphOf = (text: string, direction: 'ltr' | 'rtl') =>
      faces.regular.shape(text, 'proportional', direction)[0]?.glyphs[0]?.id
    expect(glyphOf('(', 'rtl')).toBe(glyphOf(')', 'ltr'))
  })
})

describe('Bengali', () => {
  test('stays in its face from word to word, and Latin letters in theirs', () => {
    const shaped = faces.regular.shape('প্রশ্ন Thornhill লাইব্রেরি।')
    expect(shaped.map(({ text, face }) => [text.trim(), face.file.postScriptName.split('-')[0]])).toEqual([
      ['প্রশ্ন', 'NotoSansBengali'],
      ['Thornhill', 'AtkinsonHyperlegibleNext'],
      ['লাইব্রেরি।', 'NotoSansBengali'],
    ])
  })

  test('letters that make one sign carry their text together, on the first of its glyphs', () => {
    const [word] = faces.regular.shape('প্রশ্ন')
    expect(word?.glyphs.map(({ text }) => text).join('')).toBe('প্রশ্ন')
    expect(word?.glyphs.length).toBeLessThan([...'প্রশ্ন'].length)
  })

  test('breaks between its words, and loses none', () => {
    const { lines } = box(bengali)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.map(({ items }) => items.map(wordsOf).join('')).join('')).toBe(bengali)
  })
})

describe('in a leaflet', () => {
  const blocks = [heading('In other languages'), paragraph(urdu), paragraph(bengali), paragraph('And in English.')]
  const sheet = { ...partnershipSheet, blocks }
  const made = typesetLeaflet(sheet, a4LargePrint, { ...leafletContext, faces })
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  const bytes = writePdf(made.value, {
    faces,
    created: sheet.updated,
    author: 'Example',
    inks: 'colour',
    duplex: 'DuplexFlipLongEdge',
  })

  test('another program reads the letters as they were written', async () => {
    const { pages } = await readPdf(bytes)
    const spoken = pages.flatMap((page) => page.spoken.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim()))
    expect(spoken).toEqual(expect.arrayContaining([bengali, 'And in English.']))
    // pdf.js finds spaces only where text goes on to the right.
    expect(letters(spoken)).toContain(letters([urdu]))
  })

  test('a word whose glyphs are not its letters says what it is, spaces and joiners included', () => {
    const streams = [...plainObjects(bytes).values()].join('\n')
    const said = [...streams.matchAll(/ActualText<feff([0-9a-f]+)>/g)].map(([, hex = '']) =>
      Buffer.from(hex, 'hex').swap16().toString('utf16le'),
    )
    const isUrdu = (word: string) => /\p{Script=Arabic}/u.test(word)
    expect(said).toEqual(expect.arrayContaining(['(مفت) ', 'یا ']))
    expect(letters(said.filter(isUrdu))).toBe(letters(urdu.split(/(?<= )/).filter(isUrdu)))
    expect(said).toEqual(expect.arrayContaining(['প্রশ্ন ', 'ক্ষতিগ্রস্ত ']))
  })
})

test('without their faces a word of missing letters is told', () => {
  const made = typesetLeaflet({ ...partnershipSheet, blocks: [paragraph('আসুন')] }, a4LargePrint, leafletContext)
  expect(made.ok ? [] : made.diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['leaflet/character-missing', expect.stringContaining('"আসুন", and the print typeface has none of these letters')],
  ])
})
