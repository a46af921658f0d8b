/** The emblem, measured back from what was written, against the figures of its specification. */

import { describe, expect, test } from 'vitest'
import { emblem } from '../../../layouts/parts/emblem.ts'
import { placed, svgPathData } from '../../../scripts/drawing/path.ts'
import { type EmblemVariant, emblemRgb, emblemShapes, type Ground } from '../../../scripts/funding/emblem.ts'
import { findEmblems, type SeenEmblem } from '../../../scripts/funding/find-emblems.ts'
import { readPicture } from '../../../scripts/funding/page-picture.ts'
import { readPrint } from '../../../scripts/funding/read-print.ts'
import { a4LargePrint } from '../../../scripts/leaflets/formats/formats.ts'
import { a3Poster } from '../../../scripts/leaflets/formats/poster-formats.ts'
import { everyFunder, writtenPrint } from '../../support/faults/funded.ts'

/** Of a flag 100 high: the centres of its stars. */
const centres = [
  [75, 16.667],
  [91.667, 21.133],
  [103.868, 33.333],
  [108.333, 50],
  [103.868, 66.667],
  [91.667, 78.868],
  [75, 83.333],
  [58.333, 78.868],
  [46.132, 66.667],
  [41.667, 50],
  [46.132, 33.333],
  [58.333, 21.133],
] as const

function expectTrueGeometry({ flag, stars }: SeenEmblem): void {
  const within = (value: number, wanted: number) => expect(Math.abs(value / wanted - 1)).toBeLessThan(0.001)
  within((flag.right - flag.left) / (flag.bottom - flag.top), 1.5)
  expect(stars).toHaveLength(12)
  for (const [index, { x, y, radius, inner, turn, unevenness }] of stars.entries()) {
    const [wantedX = 0, wantedY = 0] = centres[index] ?? []
    within(x, wantedX)
    within(y, wantedY)
    within(radius, 5.5556)
    within(inner, 0.381966)
    expect(Math.abs(turn)).toBeLessThan(0.1)
    expect(unevenness).toBeLessThan(0.002)
  }
}

const drawn = (variant: EmblemVariant, ground: Ground): string =>
  `<svg width="1580" height="1080" viewBox="-4 -4 158 108">${emblemShapes(variant, ground)
    .map(
      ({ commands, places, fill, outline }) =>
        `<path fill="${emblemRgb[fill]}"${outline === undefined ? '' : ` stroke="#000" stroke-width="${outline}"`} d="${svgPathData(places.flatMap(({ x, y }) => placed(commands, x, y, 1)))}"/>`,
    )
    .join('')}</svg>`

describe('as SVG', () => {
  test.each(['colour', 'black', 'blue'] as const)('%s', (variant) => {
    for (const ground of ['white', 'coloured'] as const) {
      const [seen, ...more] = findEmblems(readPicture(drawn(variant, ground))?.items ?? [])
      expect(more).toEqual([])
      if (seen === undefined) throw new Error('No emblem was found.')
      expectTrueGeometry(seen)
      expect(seen.variant).toBe(variant)
      expect(seen.border).toBeCloseTo(ground === 'coloured' ? 4 : 0, 2)
    }
  })

  test('on a page it is in colour, with its border', () => {
    const [seen] = findEmblems(readPicture(emblem.toString())?.items ?? [])
    if (seen === undefined) throw new Error('No emblem was found.')
    expectTrueGeometry(seen)
    expect(seen.variant).toBe('colour')
    expect(seen.border).toBeCloseTo(4, 3)
    expect(seen.flag.right - seen.flag.left).toBeCloseTo(132, 2)
  })
})

/** In millimetres, as the design's tokens have them. */
const sizes = [
  ['a4', undefined, 36, 24],
  ['a3-poster', a3Poster, 51, 34],
  ['a4-large-print', a4LargePrint, 36, 24],
] as const

describe.each(['colour', 'black'] as const)('as PDF for %s', (ink) => {
  test.each(sizes)('%s', (_, format, width, height) => {
    const [side] = readPrint(writtenPrint(everyFunder.slice(0, 1), ink, format))?.sides ?? []
    const [seen, ...more] = side?.emblems ?? []
    expect(more).toEqual([])
    if (seen === undefined) throw new Error('No emblem was found.')
    expectTrueGeometry(seen)
    expect(seen.variant).toBe(ink)
    expect(seen.flag.right - seen.flag.left).toBeCloseTo(width, 1)
    expect(seen.flag.bottom - seen.flag.top).toBeCloseTo(height, 1)
  })
})
