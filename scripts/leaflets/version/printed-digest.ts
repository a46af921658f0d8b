/**
 * A digest of what is seen on printed sides: equal where two leaflets look alike on paper. Tags, links and the way the
 * file is made do not count.
 */

import { hash } from 'node:crypto'
import { unreachable } from '../../blocks/unreachable.ts'
import type { PathCommand } from '../../drawing/path.ts'
import { memoisedByObject } from '../../memory/memoised-by-object.ts'
import { inkColours } from '../../typeset/lines/ink-colours.ts'
import type { Ink, Origin, Page, PlacedImage, PlacedPath, PlacedText } from '../../typeset/lines/page.ts'
import { inMillimetres } from '../formats/millimetres.ts'
import { NumberList } from './number-list.ts'

/** SHA-256. */
export function printedDigest(pages: readonly Page[]): Buffer {
  numbers.clear()
  for (const { width, height, items } of pages) {
    numbers.push(place(width), place(height))
    let line: PlacedText | undefined
    for (const item of items) {
      switch (item.kind) {
        case 'text':
          addText(item, line)
          break
        case 'path':
          addPath(item)
          break
        case 'image':
          addImage(item)
          break
        default:
          unreachable(item)
      }
      line = item.kind === 'text' ? item : undefined
    }
  }
  return hash('sha256', numbers.all, 'buffer')
}

const numbers = new NumberList()

/** Places count to a tenth of a millimetre: no printer is more exact. */
const place = (points: number): number => Math.round(inMillimetres(points) * 10)
/** Sizes and line widths count more finely: they are smaller, and differ by less. */
const size = (points: number): number => Math.round(points * 100)

/** Numbers that mark what follows; no place on paper is as large. */
const marks = { text: -1e6, path: -2e6, image: -3e6, fill: -4e6, stroke: -5e6, oneInk: -6e6 } as const
const faces = { regular: 4, bold: 7, extra: 8 } as const
const commands = { move: -11e6, line: -12e6, curve: -13e6, close: -14e6 } as const

/** Pieces of one line that differ only in their marked content look like one, and count as one. */
function addText(item: PlacedText, before: PlacedText | undefined): void {
  if (!before || !goesOn(before, item)) numbers.push(marks.text, place(item.x), place(item.baseline), item.turn ? 1 : 0)
  if (!before || !looksAlike(before, item)) {
    numbers.push(marks.text, faces[item.face], size(item.size), size(item.letterSpacing ?? 0))
    addInk(item.colour)
  }
  for (const { text } of item.words) numbers.pushText(text)
}

const goesOn = (before: PlacedText, { x, baseline, turn }: PlacedText): boolean =>
  turn === undefined &&
  before.turn === undefined &&
  baseline === before.baseline &&
  Math.abs(before.x + before.width - x) < 0.1

const looksAlike = (before: PlacedText, { face, size, colour, letterSpacing }: PlacedText): boolean =>
  face === before.face && size === before.size && colour === before.colour && letterSpacing === before.letterSpacing

function addPath({ commands: path, origin, fill, fillRule, stroke, only }: PlacedPath): void {
  numbers.push(marks.path)
  if (only !== undefined) numbers.push(marks.oneInk, only === 'black' ? 1 : 0)
  if (fill !== undefined) {
    numbers.push(marks.fill, fillRule === undefined ? 0 : 1)
    addInk(fill)
  }
  if (stroke !== undefined) {
    const { colour, width, join, cap, dash } = stroke
    numbers.push(marks.stroke, size(width), join === 'round' ? 1 : 0, caps[cap ?? 'butt'], ...(dash ?? []).map(size))
    addInk(colour)
  }
  if (origin !== undefined && path.length >= longPath)
    numbers.push(place(origin.x), place(origin.y), Math.round(origin.scale * 1000), ...digestOfPath(path))
  else for (const command of path) addCommand(command, origin ?? ofThePage)
}

/** A drawing of this many commands counts by its own digest: it is likely to be placed again. */
const longPath = 10
const ofThePage: Origin = { x: 0, y: 0, scale: 1 }

const caps = { butt: 0, round: 1, square: 2 } as const

function addCommand(command: PathCommand, { x, y, scale }: Origin): void {
  numbers.push(commands[command[0]])
  for (let index = 1; index < command.length; index++)
    numbers.push(place((index % 2 === 1 ? x : y) + Number(command[index]) * scale))
}

function addImage({ x, y, width, height, bytes }: PlacedImage): void {
  numbers.push(marks.image, place(x), place(y), place(width), place(height), ...digestOf(bytes))
}

/** The digest of a drawing, memoised: a logo, a star and a house stand on every leaflet. */
const digestOf = memoisedByObject((bytes: Uint8Array): readonly number[] => [...hash('sha256', bytes, 'buffer')])

/** Two FNV-1a hashes of its numbers, in thousandths of the drawing's own units. */
const digestOfPath = memoisedByObject((path: readonly PathCommand[]): readonly number[] => {
  let first = 0x811c9dc5
  let second = 0x01234567
  for (const command of path)
    for (let index = 0; index < command.length; index++) {
      const value = index === 0 ? commands[command[0]] : Math.round(Number(command[index]) * 1000)
      first = Math.imul(first ^ value, 0x01000193)
      second = Math.imul(second ^ (value + 1), 0x01000193)
    }
  return [first, second]
})

/** An ink of the design counts as its colour, `0x98351a`, so that a change of the design shows. */
function addInk(ink: Ink): void {
  if (typeof ink !== 'string') numbers.push(ink.red, ink.green, ink.blue)
  else {
    const { red, green, blue } = inkColours[ink]
    numbers.push((red << 16) | (green << 8) | blue)
  }
}
