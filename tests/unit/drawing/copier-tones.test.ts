/** The greys that pictures are printed in where there is black alone: what differs stays different on a photocopy. */

import { expect, test } from 'vitest'
import { copiedShapes } from '../../../scripts/drawing/copied-drawing.ts'
import { type Border, copierTones } from '../../../scripts/drawing/copier-tones.ts'
import { rectangle } from '../../../scripts/drawing/path.ts'
import type { DrawnShape } from '../../../scripts/drawing/svg-drawing.ts'

const white = 255
const between = (one: number, other: number, length = 1): Border => ({ between: [one, other], length })
/** As a photocopier sees it. */
const isBlack = (grey: number | undefined): boolean => (grey ?? 0) < 128

test.each([
  ['a middle green on white', [between(150, white)], { 150: 0, 255: 255 }],
  ['a grey that is hardly seen', [between(225, white)], { 225: 0, 255: 255 }],
  ['white letters in a light green', [between(178, white, 3)], { 178: 0, 255: 255 }],
  ['yellow letters in dark blue', [between(40, white), between(40, 213, 3)], { 40: 0, 213: 222, 255: 255 }],
] as const)('%s', (_, borders, wanted) => {
  const tones = copierTones(borders)
  expect(Object.fromEntries(Object.keys(wanted).map((tone) => [tone, tones[Number(tone)]]))).toEqual(wanted)
})

test('the cut is where most outlines are parted', () => {
  const few = copierTones([between(30, 140, 9), between(140, white, 1)])
  expect([30, 140].map((tone) => isBlack(few[tone]))).toEqual([true, false])
  const many = copierTones([between(30, 140, 1), between(140, white, 9)])
  expect([30, 140].map((tone) => isBlack(many[tone]))).toEqual([true, true])
})

test('a darker tone is never printed lighter', () => {
  const tones = [...copierTones([between(10, 90, 4), between(90, 200, 3), between(200, white, 5)])]
  expect(tones).toEqual(tones.toSorted((a, b) => a - b))
})

test('the noise of a photograph is no outline, and where there is none all stays as it is parted by half', () => {
  const tones = copierTones([between(100, 105, 1000), between(60, 200, 1)], 12)
  expect(isBlack(tones[100])).toBe(true)
  expect(isBlack(tones[105])).toBe(true)
  expect([0, 127, 128, 255].map((tone) => isBlack(copierTones([])[tone]))).toEqual([true, true, false, false])
})

const [green, darkRed, yellow, paleYellow] = [
  { red: 110, green: 170, blue: 110 },
  { red: 160, green: 40, blue: 40 },
  { red: 255, green: 210, blue: 40 },
  { red: 255, green: 250, blue: 220 },
]

test('of a drawing each shape is held against what it is painted on', () => {
  const plate = { commands: rectangle(0, 0, 100, 40), fill: green }
  const inside = { commands: rectangle(10, 10, 30, 20), fill: yellow }
  const beside = { commands: rectangle(110, 0, 30, 40), fill: yellow }
  const whole = { commands: rectangle(0, 0, 140, 40), fill: green }
  const blackOf = (...shapes: readonly DrawnShape[]) =>
    copiedShapes({ width: 140, height: 40, shapes }).map(({ fill }) => isBlack(fill?.copied))
  expect(blackOf(plate)).toEqual([true])
  expect(blackOf(whole, inside)).toEqual([true, false])
  expect(blackOf(whole, { ...inside, fill: darkRed })).toEqual([false, true])
  expect(blackOf(beside)).toEqual([true])
  expect(blackOf({ ...beside, fill: paleYellow })).toEqual([true])
})

test('lines of a drawing get the tone of their colour as areas do', () => {
  const stroke = { colour: yellow, width: 2, join: 'round' } as const
  const [line] = copiedShapes({ width: 20, height: 20, shapes: [{ commands: rectangle(0, 0, 9, 9), stroke }] })
  expect(line?.stroke).toEqual({ ...stroke, colour: { ...yellow, copied: 0 } })
})
