/** Logos and photographs in the twins for printers of one colour: no colour, and still there on a copy of a copy. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { copiedShapes } from '../../scripts/drawing/copied-drawing.ts'
import { readSvgDrawing } from '../../scripts/drawing/svg-drawing.ts'
import { notesFile } from '../../scripts/leaflets/documents/notes.ts'
import { a4 } from '../../scripts/leaflets/formats/formats.ts'
import { leafletFiles, typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import type { Picture } from '../../scripts/typeset/blocks/setting.ts'
import { coloursSet } from '../support/paper/pdf-colours.ts'
import { cut, greyOf, type Part, photocopied, renderedPart } from '../support/paper/raster.ts'
import { seedNotes } from '../support/paper/seed-notes.ts'
import { leafletContext, paragraph, partnershipSheet } from '../support/paper/seed-sheet.ts'

const [width, height] = [300, 120]
const disc = { x: 70, y: 60, radius: 50 }
const bar = { x: 150, y: 40, width: 120, height: 36 }

/** A disc and a bar, which are all the logo. Its ground is left out where there is none. */
function painted(colour: string, ground?: string) {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  if (ground !== undefined) {
    context.fillStyle = ground
    context.fillRect(0, 0, width, height)
  }
  context.fillStyle = colour
  context.arc(disc.x, disc.y, disc.radius, 0, 2 * Math.PI)
  context.fill()
  context.fillRect(bar.x, bar.y, bar.width, bar.height)
  return canvas
}

const png = (colour: string, ground?: string): Picture => ({
  kind: 'raster',
  source: 'images/logo.png',
  type: 'png',
  bytes: new Uint8Array(painted(colour, ground).toBuffer('image/png')),
})
const jpeg = (colour: string, ground: string): Picture => ({
  kind: 'raster',
  source: 'images/logo.jpg',
  type: 'jpeg',
  bytes: new Uint8Array(painted(colour, ground).toBuffer('image/jpeg', 80)),
})
function svg(colour: string, ground: string): Picture {
  const drawing = readSvgDrawing(
    `<svg viewBox="0 0 ${width} ${height}"><path d="M0 0h${width}v${height}H0z" fill="${ground}"/>` +
      `<circle cx="${disc.x}" cy="${disc.y}" r="${disc.radius}" fill="${colour}"/>` +
      `<rect x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}" fill="${colour}"/></svg>`,
  )
  if (drawing === undefined) throw new Error('No drawing')
  return { kind: 'drawing', width, height, shapes: copiedShapes(drawing) }
}

const image = { kind: 'image', source: 'x', alternative: 'A logo', width, height } as const
const sheet = { ...partnershipSheet, blocks: [paragraph('A few words.'), image] }

/** The files of a leaflet with the picture on it, and where that stands on its first side. */
function leafletWith(picture: Picture) {
  const context = { ...leafletContext, pictures: () => picture }
  const [typeset, files] = [typesetLeaflet(sheet, a4, context), leafletFiles(sheet, a4, context)]
  if (!typeset.ok || !files.ok) throw new Error('It does not fit')
  const figure = typeset.value.structure.flatMap(({ children }) => children).concat(typeset.value.structure)
  const box = figure.flatMap((child) => ('role' in child && child.alternative === 'A logo' ? [child.box] : []))[0]
  if (box === undefined) throw new Error('There is no picture')
  return { ...files.value.bytes, box }
}

/** Points, ten pixels: as far as a copy of a copy spreads, and more. */
const around = 3.6

/** What part of a copy of a copy is as the logo is: black where that is darker, white where it is lighter. */
async function likeness(pdf: Uint8Array, box: Part, darker: 'logo' | 'ground'): Promise<number> {
  const copy = photocopied(await renderedPart(pdf, box, around))
  const seen = cut(copy, { ...box, x: around, y: around })
  const logo = greyOf(darker === 'logo' ? painted('black', 'white') : painted('white', 'black'))
  let alike = 0
  for (let y = 0; y < seen.height; y++)
    for (let x = 0; x < seen.width; x++) {
      const at = Math.floor((y * height) / seen.height) * width + Math.floor((x * width) / seen.width)
      if ((seen.data[y * seen.width + x] ?? 0) < 128 === (logo.data[at] ?? 0) < 128) alike++
    }
  return alike / seen.data.length
}

describe.each([
  ['a middle green on white', 'PNG', png('#6eaa6e', 'white'), 'logo'],
  ['a middle green on nothing', 'PNG', png('#6eaa6e'), 'logo'],
  ['a grey that is hardly seen', 'PNG', png('#e1e1e1', 'white'), 'logo'],
  ['yellow on blue', 'PNG', png('#ffd228', '#002878'), 'ground'],
  ['white on light green', 'JPEG', jpeg('white', '#78be3c'), 'ground'],
  ['orange on white', 'JPEG', jpeg('#f0a030', 'white'), 'logo'],
  ['a middle green on white', 'SVG', svg('#7ab87a', 'white'), 'logo'],
  ['red on green', 'SVG', svg('#d84a30', '#7ab87a'), 'logo'],
] as const)('a logo of %s (%s)', (_, __, picture, darker) => {
  const { black, box } = leafletWith(picture)

  test('has no colour', () => {
    expect(coloursSet(black).filter((operators) => !/ [gG]$/.test(operators))).toEqual([])
    expect(Buffer.from(black).toString('latin1')).not.toMatch(/DeviceRGB \/|\/ColorSpace\/DeviceRGB|DCTDecode/)
  })

  test('is there on a copy of a copy', async () => expect(await likeness(black, box, darker)).toBeGreaterThan(0.97))
})

test('in colour it would not be: the copies above show what the twin is for', async () => {
  const { colour, box } = leafletWith(png('#c0d8c0', 'white'))
  expect(await likeness(colour, box, 'logo')).toBeLessThan(0.75)
  expect(Buffer.from(colour).toString('latin1')).toContain('DeviceRGB')
})

test('a photograph is printed in greys, no finer than a printer shows them', () => {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../sites/everything/images/lanterns.jpg')))
  const { black } = leafletWith({ kind: 'raster', source: 'images/lanterns.jpg', type: 'jpeg', bytes })
  expect(Buffer.from(black).toString('latin1')).toMatch(/\/BitsPerComponent 4\/ColorSpace\/DeviceGray/)
})

test('one that is damaged inside is told by its name, and nothing is printed', () => {
  const whole = jpeg('white', '#78be3c')
  if (whole.kind !== 'raster') throw new Error('A drawing')
  const bytes = whole.bytes.map((byte, at) =>
    at > whole.bytes.length / 2 && at < whole.bytes.length - 2 ? 0xfe : byte,
  )
  const made = leafletFiles(sheet, a4, { ...leafletContext, pictures: () => ({ ...whole, bytes }) })
  expect(made.ok ? [] : made.diagnostics.map(({ message, file }) => [message, file])).toEqual([
    ['"images/logo.jpg" is damaged: not all of the picture can be read.', 'images/logo.jpg'],
  ])
})

test('so is one in notes, where a file in colour has its pixels anew', () => {
  const whole = png('#78be3c')
  if (whole.kind !== 'raster') throw new Error('A drawing')
  const bytes = whole.bytes.map((byte, at) =>
    at > whole.bytes.length / 2 && at < whole.bytes.length - 16 ? 0xfe : byte,
  )
  const context = { ...leafletContext, pictures: () => ({ ...whole, bytes }) }
  const made = notesFile({ ...seedNotes, body: [paragraph('A few words.'), image] }, context)
  expect(made.ok ? [] : made.diagnostics.map(({ message, file }) => [message, file])).toEqual([
    ['"images/logo.png" is damaged: not all of the picture can be read.', 'images/logo.png'],
  ])
})
