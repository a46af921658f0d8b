/** Photographs lose what is not seen in them, and stand upright on paper as they do on the page. */

import { crc32 } from 'node:zlib'
import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { FileReport } from '../../scripts/content/findings/file-report.ts'
import { parseImage } from '../../scripts/content/pictures/image-file.ts'
import { a4 } from '../../scripts/leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import type { ImageFile } from '../../scripts/model/image-file.ts'
import { writePdf } from '../../scripts/pdf/write-pdf.ts'
import { readPicture } from '../../scripts/publish/audit/picture.ts'
import { renderedPart } from '../support/paper/raster.ts'
import { leafletContext, paragraph, partnershipSheet } from '../support/paper/seed-sheet.ts'

const [width, height] = [80, 40]

/** White, with its first quarter black: in the first rows and the first columns of what is stored. */
function stored(type: 'image/jpeg' | 'image/png'): Buffer {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.fillStyle = 'black'
  context.fillRect(0, 0, width / 2, height / 2)
  return type === 'image/jpeg' ? canvas.toBuffer(type) : canvas.toBuffer(type)
}

/** As a camera writes it, in either order of bytes: the orientation among other things, one of them where it stood. */
function exif(orientation: number, order: 'II' | 'MM'): Buffer {
  const short = (value: number) =>
    order === 'MM' ? Buffer.of(value >> 8, value & 255) : Buffer.of(value & 255, value >> 8)
  const long = (value: number) =>
    order === 'MM' ? Buffer.concat([short(0), short(value)]) : Buffer.concat([short(value), short(0)])
  const row = (tag: number, kind: number, count: number, value: Buffer) =>
    Buffer.concat([short(tag), short(kind), long(count), value, Buffer.alloc(4 - value.length)])
  return Buffer.concat([
    Buffer.from(order),
    short(42),
    long(8),
    short(2),
    row(0x010f, 2, 14, long(38)),
    row(0x0112, 3, 1, short(orientation)),
    long(0),
    Buffer.from('Secret Camera\0 52.586 -1.982'),
  ])
}

const segment = (marker: number, ...data: readonly (string | Buffer)[]): Buffer => {
  const body = Buffer.concat(data.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
  return Buffer.concat([Buffer.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255), body])
}

function photograph(orientation: number, order: 'II' | 'MM' = 'MM'): Buffer {
  const jpeg = stored('image/jpeg')
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, 'Exif\0\0', exif(orientation, order)),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Secret author</x:xmpmeta>'),
    segment(0xed, 'Photoshop 3.0\0Secret caption'),
    segment(0xfe, 'Secret comment'),
    segment(0xe2, 'MPF\0Secret second picture'),
    jpeg.subarray(2),
    Buffer.from('Secret thumbnail behind the end'),
  ])
}

function chunk(kind: string, data: Buffer | string): Buffer {
  const body = Buffer.concat([Buffer.from(kind), typeof data === 'string' ? Buffer.from(data) : data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(body.length - 4)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

function scan(orientation: number): Buffer {
  const png = stored('image/png')
  const afterHeader = 8 + 25
  return Buffer.concat([
    png.subarray(0, afterHeader),
    chunk('tEXt', 'Author\0Secret author'),
    chunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0Secret author'),
    chunk('tIME', Buffer.of(7, 234, 11, 3, 18, 0, 0)),
    chunk('eXIf', exif(orientation, 'II')),
    png.subarray(afterHeader),
    Buffer.from('Secret end'),
  ])
}

function read(file: string, bytes: Uint8Array): ImageFile {
  const image = parseImage(file, bytes, new FileReport(file, []))
  if (image === undefined) throw new Error(`${file} is no picture`)
  return image
}

/** Where the black quarter is seen: Exif 3.0, 4.6.5.1.6, table 6 of the TIFF supplement drawn by hand. */
const seen = [
  [1, 'left', 'top'],
  [2, 'right', 'top'],
  [3, 'right', 'bottom'],
  [4, 'left', 'bottom'],
  [5, 'left', 'top'],
  [6, 'right', 'top'],
  [7, 'right', 'bottom'],
  [8, 'left', 'bottom'],
] as const

describe.each([
  ['a JPEG', 'quay.jpg', photograph],
  ['a PNG', 'quay.png', scan],
])('%s', (_, name, made) => {
  test.each(seen)('of orientation %d says nothing but that', (orientation) => {
    const given = made(orientation)
    const image = read(`images/${name}`, given)
    expect(given.toString('latin1')).toContain('Secret')
    expect(Buffer.from(image.bytes).toString('latin1')).not.toMatch(/Secret|52\.586|xmp|Photoshop/)
    expect(image.orientation ?? 1).toBe(orientation)
    expect([image.width, image.height]).toEqual(orientation < 5 ? [width, height] : [height, width])
    const ending = name.slice(-3)
    expect(readPicture(Buffer.from(image.bytes), ending).problems).toEqual([])
    expect(readPicture(given, ending).problems).toEqual(['says where, when or by whom it was made.'])
    expect(read(`images/${name}`, image.bytes)).toEqual(image)
  })

  test.each(seen)('of orientation %d has its dark corner at the %s, %s', async (orientation, across, down) => {
    const { type, bytes, ...image } = read(`images/${name}`, made(orientation))
    if (type === 'svg') throw new Error('A drawing')
    const picture = {
      kind: 'raster',
      source: 'images/x.png',
      type,
      bytes,
      ...(image.orientation && { orientation: image.orientation }),
    } as const
    const block = {
      kind: 'image',
      source: 'x',
      alternative: 'A quay',
      width: image.width,
      height: image.height,
    } as const
    const sheet = { ...partnershipSheet, blocks: [paragraph('A few words.'), block] }
    const typeset = typesetLeaflet(sheet, a4, { ...leafletContext, pictures: () => picture })
    if (!typeset.ok) throw new Error('It does not fit')
    const { faces } = leafletContext
    const [page] = typeset.value.pages
    const placed = page?.items.find((item) => item.kind === 'image')
    if (placed?.kind !== 'image') throw new Error('No picture')
    const pdf = writePdf(typeset.value, {
      faces,
      created: sheet.updated,
      author: 'Example',
      inks: 'colour',
      duplex: 'Simplex',
    })
    const seen = await renderedPart(pdf, placed, 0, 144)
    const grey = (right: number, below: number): number =>
      seen.data[Math.round(seen.height * below) * seen.width + Math.round(seen.width * right)] ?? -1
    const corners = [0.25, 0.75].flatMap((below) => [0.25, 0.75].map((right) => grey(right, below) < 128))
    const dark = (down === 'top' ? 0 : 2) + (across === 'left' ? 0 : 1)
    expect(corners).toEqual([0, 1, 2, 3].map((corner) => corner === dark))
  })
})

test('both orders of bytes are read', () =>
  expect((['II', 'MM'] as const).map((order) => read('images/quay.jpg', photograph(6, order)).orientation)).toEqual([
    6, 6,
  ]))
