/** The street of an id: always the same, never crowded, drawn for screen and paper alike. */

import { expect, test } from 'vitest'
import { parsePathData } from '../../../scripts/drawing/path-data.ts'
import { housePaths, partnershipSeed, roofline, windowsOf } from '../../../scripts/drawing/roofline.ts'

test("the partnership's own street begins with a tree and three houses among trees", () => {
  const street = roofline(partnershipSeed, 200)
  expect({ ...street, windows: windowsOf(street) }).toMatchObject({
    width: 236,
    outline:
      'M0 0h13v-12a9 9 0 1 1 .01 0v12h12.99v-20l20-15 20 15v20h13v-12a9 9 0 1 1 .01 0v12h12.99v-20l20-15 20 15v20v-20l20-15 20 15v20v-22h18v-7l14-11 14 11v7h18v22',
    windows:
      'M35-10v-8h7v8zM50-10v-8h7v8zM43 0v-7h6v7M101-10v-8h7v8zM116-10v-8h7v8zM109 0v-7h6v7M141-10v-8h7v8zM156-10v-8h7v8zM149 0v-7h6v7M180-8v-7h6v7zM222-8v-7h6v7zM198 0v-14a6 6 0 0 1 12 0v14',
  })
})

test.each([
  [partnershipSeed, 640, 678], // the A4 sheet
  ['canalside', 640, 674],
  [partnershipSeed, 550, 580], // the pattern of the pages
])('the street of %s grows beyond %i units to %i', (id, least, width) => {
  expect(roofline(id, least).width).toBe(width)
})

test('a longer street begins as the shorter one does', () => {
  expect(roofline('hilltop', 2000).outline.startsWith(roofline('hilltop', 500).outline)).toBe(true)
})

test('halls and flats keep their distance', () => {
  const { outline, width } = roofline('a-long-street', 30_000)
  expect(outline.split('v-22h18v-7').length - 1).toBeLessThanOrEqual(width / 300 + 1)
  expect(outline.split('v-40h34v40').length - 1).toBeLessThanOrEqual(width / 200 + 1)
})

test('on paper each house stands where the last one ends, from the ground to the ground', () => {
  const { pieces, width } = roofline('canalside', 640)
  let at = 0
  for (const piece of pieces) {
    expect(piece.at).toBe(at)
    const last = housePaths[piece.kind].outline.at(-1)
    expect(last?.[0]).toBe('line')
    expect(Number(last?.[2])).toBeCloseTo(0, 9)
    at += Math.round(Number(last?.[1]))
  }
  expect(at).toBe(width)
})

test.each([
  ['M1 2l3 4h5v6z', [['move', 1, 2], ['line', 4, 6], ['line', 9, 6], ['line', 9, 12], ['close']]],
  [
    'm1-2 3 4',
    [
      ['move', 1, -2],
      ['line', 4, 2],
    ],
  ], // more points after a move are lines
  [
    'M0 0C1 2 3 4 5 6S9 8 7 6',
    [
      ['move', 0, 0],
      ['curve', 1, 2, 3, 4, 5, 6],
      ['curve', 7, 8, 9, 8, 7, 6],
    ],
  ],
  [
    'M0 0Q3 0 3 3',
    [
      ['move', 0, 0],
      ['curve', 2, 0, 3, 1, 3, 3],
    ],
  ],
  [
    'M0 0a0 5 0 0 1 3 4',
    [
      ['move', 0, 0],
      ['curve', 0, 0, 3, 4, 3, 4],
    ],
  ], // no radius: a line
])('%s is read', (data, commands) => expect(parsePathData(data)).toEqual(commands))

test('half a circle is two quarter curves through its top', () => {
  const [, first, second] = parsePathData('M0 0a6 6 0 0112 0') ?? []
  expect(first?.slice(5)).toEqual([expect.closeTo(6, 9), expect.closeTo(-6, 9)])
  expect(second?.slice(5)).toEqual([12, 0])
})

test.each(['M1', 'M1 2L3', 'M1 2 banana', 'M1 2a1 1 0 2 0 3 3'])('%j is not path data', (data) =>
  expect(parsePathData(data)).toBeUndefined(),
)
