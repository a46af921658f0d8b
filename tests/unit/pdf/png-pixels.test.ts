/** PNG of every kind, decoded to the pixels that were put in. */

import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { breaksOff, decodePixels, readPng } from '../../../scripts/pdf/pictures/png-pixels.ts'

interface Made {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly colourType: number
  /** Rows as stored: a filter, then its bytes. */
  readonly rows: readonly (readonly number[])[]
  readonly interlaced?: boolean
  readonly chunks?: readonly (readonly [type: string, bytes: readonly number[]])[]
}

function png({ width, height, bits, colourType, rows, interlaced = false, chunks = [] }: Made): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([bits, colourType, 0, 0, interlaced ? 1 : 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...chunks.map(([type, bytes]) => chunk(type, Buffer.from(bytes))),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const decoded = (made: Made) => {
  const { colour, alpha } = decodePixels(readPng(png(made)))
  return { colour: [...colour], alpha: [...alpha] }
}

test.each<[string, Made, number[], number[]]>([
  [
    'red, green, blue and alpha',
    { width: 2, height: 1, bits: 8, colourType: 6, rows: [[0, 255, 0, 0, 128, 0, 255, 0, 0]] },
    [255, 0, 0, 0, 255, 0],
    [128, 0],
  ],
  [
    'grey of one bit',
    { width: 3, height: 1, bits: 1, colourType: 0, rows: [[0, 0b10100000]] },
    [255, 255, 255, 0, 0, 0, 255, 255, 255],
    [255, 255, 255],
  ],
  [
    'sixteen bits, of which one grey is transparent',
    {
      width: 2,
      height: 1,
      bits: 16,
      colourType: 0,
      rows: [[0, 0xff, 0xff, 0x80, 0x00]],
      chunks: [['tRNS', [0x80, 0x00]]],
    },
    [255, 255, 255, 128, 128, 128],
    [255, 0],
  ],
  [
    'a palette, one of its colours half transparent',
    {
      width: 2,
      height: 1,
      bits: 4,
      colourType: 3,
      rows: [[0, 0x10]],
      chunks: [
        ['PLTE', [1, 2, 3, 40, 50, 60]],
        ['tRNS', [255, 127]],
      ],
    },
    [40, 50, 60, 1, 2, 3],
    [127, 255],
  ],
  [
    'the filters left, above, mean and Paeth',
    {
      width: 2,
      height: 4,
      bits: 8,
      colourType: 0,
      rows: [
        [1, 10, 5],
        [2, 1, 1],
        [3, 2, 2],
        [4, 1, 0],
      ],
      chunks: [['tRNS', [0, 99]]],
    },
    [10, 15, 11, 16, 7, 13, 8, 13].flatMap((level) => [level, level, level]),
    [255, 255, 255, 255, 255, 255, 255, 255],
  ],
  [
    'interlaced: the passes of a picture of three by three',
    {
      width: 3,
      height: 3,
      bits: 8,
      colourType: 0,
      interlaced: true,
      // The first pixel; the third of the first row; the third row's two; the second of rows one and three; the second row.
      rows: [
        [0, 1],
        [0, 3],
        [0, 7, 9],
        [0, 2],
        [0, 8],
        [0, 4, 5, 6],
      ],
    },
    [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((level) => [level, level, level]),
    Array.from({ length: 9 }, () => 255),
  ],
])('%s', (_, made, colour, alpha) => expect(decoded(made)).toEqual({ colour, alpha }))

test.each([
  ['whole', 2, 0, false],
  ['without its last row', 1, 0, true],
  ['cut off', 2, 24, true],
] as const)('one that is %s', (_, count, missing, expected) => {
  const rows = Array.from({ length: count }, (__, row) => [0, row, 2, 3, 4, 5, 6, 7, 8])
  const bytes = png({ width: 2, height: 2, bits: 8, colourType: 6, rows })
  const made = bytes.slice(0, bytes.length - missing)
  expect(breaksOff(made)).toBe(expected)
  const decode = () => decodePixels(readPng(made))
  if (expected) expect(decode).toThrow()
  else expect(decode).not.toThrow()
})
