/** How full a side is: measured on pages with a few things on them. */

import { expect, test } from 'vitest'
import { rectangle } from '../../../scripts/drawing/path.ts'
import { mm } from '../../../scripts/leaflets/formats/millimetres.ts'
import { sideUse } from '../../../scripts/leaflets/sides/side-use.ts'
import type { Placed } from '../../../scripts/typeset/lines/page.ts'

/** 16 pt of leading; 10 mm of margin, 5 mm kept white. */
const look = { margin: { top: 10, bottom: 10 }, aboveFoot: 5, styles: { body: { leading: 16 } } }
const block = (top: number, height: number, left = 10, width = 130): Placed => ({
  kind: 'path',
  commands: rectangle(mm(left), mm(top), mm(width), mm(height)),
  fill: 'ink',
  owner: { kind: 'artifact', type: 'layout' },
})
const use = (...items: readonly Placed[]) => sideUse({ width: mm(150), height: mm(210), items }, look)

test('an empty side is free between its margins, less what stays white', () => {
  expect(use().free).toBeCloseTo(185, 6)
  // 185 mm are 524.4 points.
  expect(use().lines).toBe(32)
})

test('the tallest white counts, whatever stands beside each other', () => {
  const { free, lines } = use(block(10, 60), block(10, 90, 80, 50), block(160, 40))
  expect(free).toBeCloseTo(55, 6)
  expect(lines).toBe(9)
})

test('what is full has nothing free, and less than nothing is nothing', () => {
  const { free, lines } = use(block(10, 100), block(113, 87))
  expect([free, lines]).toEqual([0, 0])
})

test('a drawing that was moved is where it came to lie', () => {
  const moved = { ...block(0, 30), origin: { x: 0, y: mm(100), scale: 2 } }
  expect(use(moved).free).toBeCloseTo(85, 6) // above it; it reaches from 100 to 160
})

test('the drawing shows what is where', () => {
  expect(use(block(0, 14, 0, 149), block(16, 10, 0, 20), block(195, 15, 100, 50)).drawing).toEqual([
    '┌──────────┐',
    '│██▀▀▀▀▀▀▀▀│',
    '│          │',
    '│          │',
    '│          │',
    '│          │',
    '│          │',
    '│      ▄▄▄▄│',
    '└──────────┘',
  ])
})
