/** Fonts in the Compact Font Format: the outlines of the typeface, in fewer bytes. */

import { describe, expect, test } from 'vitest'
import { readFontFiles } from '../../../scripts/font-files.ts'
import { charstring } from '../../../scripts/pdf/fonts/charstring.ts'
import { CompactFont } from '../../../scripts/pdf/fonts/compact-font.ts'
import { cubicOutline, type Outline } from '../../../scripts/pdf/fonts/cubic-outline.ts'
import { type Contour, glyphContours } from '../../../scripts/pdf/fonts/glyph-contours.ts'
import { compactNumbers } from '../../../scripts/pdf/fonts/glyph-names.ts'
import { Face } from '../../../scripts/typeset/faces/face.ts'
import { glyphAdvance } from '../../../scripts/typeset/faces/true-type.ts'
import { alongCubics, alongQuadratics, farthest } from '../../support/paper/curves.ts'
import { drawnBy, readCompactFont } from '../../support/paper/read-compact-font.ts'

const files = readFontFiles()
const face = new Face('regular', files.regular)
const glyphOf = (text: string): number => face.word(text).glyphs[0]?.id ?? 0

describe('cubic outlines', () => {
  test.each(['regular', 'bold', 'extra'] as const)('lie within a thousandth of an em of the drawing: %s', (weight) => {
    const drawn = new Face(weight, files[weight])
    const distances = [...'agQR8&ßŻé'].flatMap((character) =>
      glyphContours(drawn.file, drawn.word(character).glyphs[0]?.id ?? 0).map((contour) =>
        farthest(alongCubics(cubicOutline(contour, 1)), alongQuadratics(contour)),
      ),
    )
    expect(distances.length).toBeGreaterThan(12)
    // Ends and handles are rounded to whole units besides.
    expect(Math.max(...distances)).toBeLessThan(1.5)
  })

  test('are of half as many curves', () => {
    const contours = [...'aeosgS'].flatMap((character) => glyphContours(face.file, glyphOf(character)))
    const handles = contours.flat().filter(({ on }) => !on).length
    const curves = contours.flatMap((contour) => cubicOutline(contour, 1).strokes.filter(({ length }) => length === 6))
    expect(curves.length).toBeLessThan(handles / 2)
  })

  test('may begin between two handles', () => {
    const round: Contour = [
      { x: 0, y: 0, on: false },
      { x: 100, y: 0, on: false },
      { x: 100, y: 100, on: false },
      { x: 0, y: 100, on: false },
    ]
    expect(cubicOutline(round, 1).start).toEqual([0, 50])
    expect(cubicOutline(round, 1).strokes.at(-1)?.slice(-2)).toEqual([0, 50])
  })

  test('a curve that one cubic does not follow becomes two', () => {
    const wave: Contour = [
      { x: 0, y: 0, on: true },
      { x: 50, y: 200, on: false },
      { x: 100, y: -200, on: false },
      { x: 150, y: 200, on: false },
      { x: 200, y: -200, on: false },
      { x: 250, y: 0, on: true },
    ]
    const { strokes } = cubicOutline(wave, 1)
    expect(strokes.filter(({ length }) => length === 6).length).toBeGreaterThan(1)
    expect(farthest(alongCubics({ start: [0, 0], strokes }), alongQuadratics(wave))).toBeLessThan(1.5)
  })
})

describe('a charstring', () => {
  test.each([...'aHQR8&éŻ%'])('draws what the outlines of %s are', (character) => {
    const outlines = glyphContours(face.file, glyphOf(character)).map((contour) => cubicOutline(contour, 1))
    const { width, outlines: drawn } = drawnBy(charstring(outlines, 123))
    expect(width).toBe(123)
    expect(drawn).toEqual(outlines.map(closedByItself))
  })

  test('lets one operator draw lines that take turns', () => {
    const box = {
      start: [0, 0],
      strokes: [
        [300, 0],
        [300, 700],
        [0, 700],
        [0, 0],
      ],
    } as const
    expect([...charstring([box], 0)]).toEqual([139, 139, 22, 247, 192, 249, 80, 251, 192, 6, 14])
  })
})

describe.each(['text', 'display'] as const)('a font of few glyphs, drawn for %s', (fineness) => {
  const font = new CompactFont(face.file, fineness)
  const glyphs = [
    { glyph: glyphOf('A'), name: 'A' },
    { glyph: glyphOf('Ł'), name: 'Lslash' },
    { glyph: glyphOf('Ż'), name: 'Zdotaccent' },
    { glyph: glyphOf('ż'), name: 'zdotaccent' },
  ]
  const read = readCompactFont(font.subset('ABCDEF+Face', glyphs))

  test('says what its glyphs are called', () => {
    expect(read.name).toBe('ABCDEF+Face')
    expect(read.glyphNames).toEqual(['.notdef', 34, 140, 'Zdotaccent', 'zdotaccent'])
  })

  test('draws nothing for a missing one', () =>
    expect(drawnBy(read.charstrings[0] ?? new Uint8Array()).outlines).toEqual([]))

  test('gives each glyph its advance', () => {
    const advances = read.charstrings
      .slice(1)
      .map((bytes) => ((drawnBy(bytes).width + read.nominalWidth) * 1000) / read.unitsPerEm)
    for (const [index, { glyph }] of glyphs.entries())
      expect(Math.abs((advances[index] ?? 0) - glyphAdvance(face.file, glyph))).toBeLessThanOrEqual(
        fineness === 'text' ? 1 : 0,
      )
  })

  test('is the same whatever was asked for before', () => {
    const other = new CompactFont(face.file, fineness)
    other.subset('Other', glyphs.slice(2))
    expect(other.subset('ABCDEF+Face', glyphs)).toEqual(font.subset('ABCDEF+Face', glyphs))
  })

  test('draws as near to the typeface as it is looked at', () => {
    const scale = 1000 / read.unitsPerEm
    const scaled = (points: readonly (readonly [number, number])[]) =>
      points.map(([x, y]) => [x * scale, y * scale] as const)
    const distances = glyphs.flatMap(({ glyph }) => {
      const alone = readCompactFont(font.subset('ABCDEF+Face', [{ glyph, name: 'A' }]))
      const drawn = drawnBy(alone.charstrings[1] ?? new Uint8Array()).outlines
      return glyphContours(face.file, glyph).map((contour, index) =>
        farthest(scaled(alongCubics(drawn[index] ?? { start: [0, 0], strokes: [] })), alongQuadratics(contour)),
      )
    })
    expect(Math.max(...distances)).toBeLessThan(fineness === 'text' ? 3 : 1.5)
  })
})

test.each([
  ['space', 1],
  ['quoteright', 8],
  ['A', 34],
  ['quotesingle', 104],
  ['bullet', 116],
  ['emdash', 137],
  ['germandbls', 149],
  ['copyright', 170],
  ['Aacute', 171],
  ['Scaron', 192],
  ['zcaron', 228],
  ['zerooldstyle', 239],
  ['nineoldstyle', 248],
])('the format calls %s number %i', (name, number) => expect(compactNumbers.get(name)).toBe(number))

/** A line back to where the contour began is not said. */
function closedByItself({ start, strokes }: Outline): Outline {
  return { start, strokes: strokes.at(-1)?.length === 2 ? strokes.slice(0, -1) : strokes }
}
