/** Text that reads upwards: its letters are turned in the file, and so is where its link can be clicked. */

import { expect, test } from 'vitest'
import { plainObjects } from '../../scripts/conformance/plain-pdf.ts'
import { readFontFiles } from '../../scripts/font-files.ts'
import { writePdf } from '../../scripts/pdf/write-pdf.ts'
import { loadFaces } from '../../scripts/typeset/faces/face.ts'
import type { MarkedContent, TypesetDocument } from '../../scripts/typeset/lines/page.ts'
import { plainRun } from '../../scripts/typeset/lines/runs.ts'
import { setText } from '../../scripts/typeset/lines/text-box.ts'
import { readingUpwards } from '../../scripts/typeset/lines/turned.ts'

const faces = loadFaces(readFontFiles())
const owner: MarkedContent = { kind: 'content' }
const style = { face: 'regular', size: 12, leading: 16, colour: 'ink' } as const
const box = setText([plainRun('01632 960123\n101', style, owner)], style, 200, faces)
const items = readingUpwards(box, 50, 300)
const document: TypesetDocument = {
  title: 'Example',
  language: 'en-GB',
  pages: [{ width: 200, height: 400, items }],
  structure: [{ role: 'P', children: [{ role: 'Link', href: 'tel:101', description: 'Call', children: [owner] }] }],
  bookmarks: [{ title: 'Example', level: 1, page: 0, y: 0 }],
}
const created = Temporal.PlainDate.from('2026-11-01')
const objects = [
  ...plainObjects(
    writePdf(document, { faces, created, author: 'Example', inks: 'colour', duplex: 'DuplexFlipLongEdge' }),
  ).values(),
]

test('lines stand beside each other, the first at the left, and begin at the foot', () => {
  expect(items.map(({ x, baseline }) => [Math.round(x), baseline])).toEqual([
    [62, 300],
    [78, 300],
  ])
})

test('letters go upwards', () => {
  const content = objects.find((object) => object.includes(' Tm '))
  expect(content?.match(/0 -1 -1 0 [\d.]+ 300 Tm/g)).toHaveLength(2)
})

test('the box of a link is as high as its line is long', () => {
  const boxes = objects.flatMap((object) => {
    const [, rect = ''] = /\/Rect ?\[([^\]]*)\]/.exec(object) ?? []
    return rect === '' ? [] : [rect.trim().split(' ').map(Number)]
  })
  const [left = 0, foot, right = 0, top = 0] = boxes[0] ?? []
  expect(foot).toBe(100)
  expect(top).toBeCloseTo(100 + box.width, 0)
  expect(left).toBeGreaterThanOrEqual(50)
  expect(right).toBeLessThanOrEqual(82)
})
