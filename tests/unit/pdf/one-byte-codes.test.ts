/** The codes of our simple fonts: one for each glyph, and none that a PDF takes for something else. */

import { describe, expect, test } from 'vitest'
import { codes } from '../../../scripts/pdf/fonts/one-byte-codes.ts'

describe('one-byte codes', () => {
  test('none is given twice', () => expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length))

  test('none is a line end, which strings of a PDF cannot hold', () =>
    expect(codes.filter(({ code }) => [0, 9, 10, 13].includes(code))).toEqual([]))

  test.each([
    ['A', 65],
    ['€', 128],
    ['“', 147],
    ['é', 233],
    ['Ł', 20],
    ['ŵ', 8],
  ])('%s is %i', (character, code) => expect(codes.find((entry) => entry.character === character)?.code).toBe(code))

  test.each([
    ['A', 'A'],
    ["'", 'quotesingle'],
    ['`', 'grave'],
    ['’', 'quoteright'],
    ['€', 'Euro'],
    ['Ÿ', 'Ydieresis'],
    ['¡', 'exclamdown'],
    ['ÿ', 'ydieresis'],
    ['Ł', 'Lslash'],
  ])('the glyph of %s is called %s', (character, name) =>
    expect(codes.find((entry) => entry.character === character)?.name).toBe(name),
  )

  test('no two glyphs have one name', () => expect(new Set(codes.map(({ name }) => name)).size).toBe(codes.length))
})
