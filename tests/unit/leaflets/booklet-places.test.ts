/** The booklet against the design's table: where on which page everything of the seed sheet stands. */

import { describe, expect, test } from 'vitest'
import { pagesAsRead, saddleOrder } from '../../../scripts/leaflets/booklet/imposition.ts'
import { a5Booklet } from '../../../scripts/leaflets/formats/booklet-format.ts'
import { areaOf } from '../../support/paper/near-the-edge.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { leafletContext, partnershipSheet } from '../../support/paper/seed-sheet.ts'
import { mm, textsOf, typesetBooklet } from '../../support/paper/typeset-booklet.ts'

test.each([
  [4, '4|1 2|3'],
  [8, '8|1 2|7 6|3 4|5'],
  [12, '12|1 2|11 10|3 4|9 8|5 6|7'],
])('%i pages lie on their sheets as %s', (count, sides) =>
  expect(
    saddleOrder(count)
      .map((pages) => pages.join('|'))
      .join(' '),
  ).toBe(sides),
)

describe('the seed sheet', () => {
  const document = typesetBooklet(partnershipSheet)
  const pages = pagesAsRead(document.pages, a5Booklet)
  const find = (page: number, start: string) => {
    const found = textsOf(pages[page - 1]).find((item) => wordsOf(item).startsWith(start))
    if (!found) throw new Error(`Not placed: ${start}`)
    return found
  }

  test('two sides of A4 laid across, named after their pages', async () => {
    expect(document.pages.map(({ width, height }) => [mm(width), mm(height)].map(Math.round))).toEqual([
      [297, 210],
      [297, 210],
    ])
    expect(document.pages.map(({ label }) => label)).toEqual(['4 and 1', '2 and 3'])
  })

  // Page, x and the top of the line's box in mm, size and leading, from the design's table; flowing tops may move by 1.5.
  test.each([
    [1, 'Information', 14, 29.8, 12, 15],
    [1, 'What is a Comm', 14, 36.1, 26, 29],
    [1, 'The aim of', 14, 63.1, 13, 17.5],
    [1, 'Call', 14 + 5 + 0.53, 130.8 + 5 + 0.53, 13, 17],
    [1, '01922', 14 + 5 + 0.53, 130.8 + 5 + 0.53 + 6, 34, 37],
    [1, 'Project Part', 14 + 33 + 5, 180.6, 12, 15.6],
    [2, 'What is the purpose', 14, 12, 15, 19],
    [2, 'The flow diagram', 14, 183.6, 12, 15.6],
    [2, 'What is a CAG?', 14, 194.5, 12, 15.6],
    [3, 'The CAG process', 14, 12, 15, 19],
    [3, 'Tackling', 27.2, 25.5, 13, 16],
    [3, 'Reconstructed', 14, 137.7, 12, 15.6],
    [4, 'Who to expect at a Saf', 14 + 5 + 0.18, 12 + 3.5 + 0.18, 13, 17],
    [4, 'Who to expect at a Hea', 14 + 5 + 0.18, 88.3 + 3.5 + 0.18, 13, 17],
    [4, 'Version of', 14, 194.5, 12, 15.6],
  ])('page %i: %j', (page, start, x, top, size, leading) => {
    const item = find(page, start)
    const { ascent, descent } = leafletContext.faces[item.face].metrics
    const above = (leading - ((ascent - descent) * item.size) / 1000) / 2 + (ascent * item.size) / 1000
    expect(item.size).toBe(size)
    expect(mm(item.x)).toBeCloseTo(x, 1)
    expect(Math.abs(mm(item.baseline - above) - top)).toBeLessThan(1.5)
  })

  // x, y, width and height in mm, rule included; what flows may stand 1.5 higher or lower, and be as much taller.
  test.each([
    ['the call panel', 1, 14, 130.8, 120, 36.9],
    ['a panel', 4, 14, 12, 120, 72.3],
    ['the next panel', 4, 14, 88.3, 120, 65.9],
    ['the contact panel', 4, 14, 158.4, 120, 33.1],
  ])('%s: page %i', (_, page, x, y, width, height) => {
    const boxes = (pages[page - 1]?.items ?? []).flatMap((item) => {
      const area = item.kind === 'path' ? areaOf(item) : undefined
      return area ? [[area.left, area.top, area.right - area.left, area.bottom - area.top]] : []
    })
    expect(boxes).toContainEqual([
      expect.closeTo(x, 1),
      expect.closeTo(y, -0.4),
      expect.closeTo(width, 1),
      expect.closeTo(height, -0.4),
    ])
  })

  test('the street is as wide as the text, from the head of the cover', () => {
    const houses = (pages[0]?.items ?? []).flatMap((item) => {
      const area = item.kind === 'path' ? areaOf(item) : undefined
      return area && area.bottom < 25 ? [area] : []
    })
    expect(Math.min(...houses.map(({ left }) => left))).toBeCloseTo(14, 1)
    expect(Math.max(...houses.map(({ right }) => right))).toBeCloseTo(134, 1)
    expect(Math.max(...houses.map(({ bottom }) => bottom))).toBeCloseTo(12 + 11.8, -0.4)
  })

  test('the emblem is 33 × 22 mm at (14, 178), and the code 26 mm', () => {
    const boxes = document.structure.flatMap(({ role, box }) => (role === 'Figure' && box ? [box] : []))
    expect(
      boxes.map(({ page, x, y, width, height }) => [
        page,
        ...[x, y, width, height].map((side) => Math.round(mm(side) * 10) / 10),
      ]),
    ).toEqual([
      [0, 148.5 + 14, 178, 33, 22],
      [0, 102.5, 161.8, 26, 26],
    ])
  })
})
