/** Words shaped by the typeface: their widths, their kerning, and the text that each glyph stands for. */

import { describe, expect, test } from 'vitest'
import { readFontFiles } from '../../../scripts/font-files.ts'
import { loadFaces } from '../../../scripts/typeset/faces/face.ts'

const { regular, bold } = loadFaces(readFontFiles())
const texts = (text: string) => regular.shape(text).map((word) => word.text)

describe('words', () => {
  test.each([
    ['Call us free', ['Call ', 'us ', 'free']],
    ['Two  spaces ', ['Two  ', 'spaces ']],
    [' led by one', [' ', 'led ', 'by ', 'one']],
    ['', []],
  ])('%j splits after its spaces', (text, expected) => expect(texts(text)).toEqual(expected))

  test('their trailing space is told apart, so that it can hang over the end of a line', () => {
    const [spaced] = regular.shape('to ')
    const [bare] = regular.shape('to')
    expect(spaced && spaced.advance - spaced.trailing).toBeCloseTo(bare?.advance ?? 0, 6)
    expect(bare?.trailing).toBe(0)
  })

  test('are shaped once', () => expect(regular.word('Canalside')).toBe(regular.word('Canalside')))

  test('are kerned', () => {
    const apart = regular.measure('T', 1000) + regular.measure('o', 1000)
    expect(regular.measure('To', 1000)).toBeLessThan(apart)
  })

  test('a word of one letter is as wide as its glyph: 626 thousandths for a regular A', () =>
    expect(regular.measure('A', 12)).toBeCloseTo((626 * 12) / 1000, 6))
})

test('tabular figures are all as wide as each other; proportional ones are not', () => {
  const widths = (figures: 'tabular' | 'proportional') =>
    new Set([...'0123456789'].map((f) => bold.word(f, figures).advance))
  expect(widths('tabular').size).toBe(1)
  expect(widths('proportional').size).toBeGreaterThan(1)
})

describe('a glyph carries the text it stands for', () => {
  test.each([
    ['plain letters', 'ffi', ['f', 'f', 'i']],
    ['Welsh', 'tŷ', ['t', 'ŷ']],
    ['an accent typed apart from its letter, where the font has both as one', 'y\u0302', ['y\u0302']],
    ['an accent that no glyph joins to its letter', 'x\u0302', ['x', '\u0302']],
    ['a soft hyphen, which prints nothing', 'a\u00adb', ['a', 'b']],
  ])('%s', (_, text, expected) => expect(regular.word(text).glyphs.map((glyph) => glyph.text)).toEqual(expected))
})

describe('missing characters', () => {
  test.each([
    ['English, Welsh, Polish and Czech are all there', 'Łódź, Dvořák, Llanfair-yng-Nghŵyl, £5 – “so”…', []],
    ['a non-breaking hyphen prints as a hyphen', 'a\u2011b\u00a0c\u200bd', []],
    [
      'a tick and an arrow are not',
      'Yes ✓ → no',
      [
        { character: '✓', index: 4 },
        { character: '→', index: 6 },
      ],
    ],
    ['beyond the first plane', 'a 😀', [{ character: '😀', index: 2 }]],
    ['another script', 'ل', [{ character: 'ل', index: 0 }]],
  ])('%s', (_, text, expected) => expect(regular.missing(text)).toEqual(expected))
})

test('metrics are in thousandths of an em', () => {
  expect(regular.metrics).toMatchObject({ ascent: 984, descent: -316, capHeight: 668 })
  expect(regular.file.postScriptName).toBe('AtkinsonHyperlegibleNext-Regular')
})
