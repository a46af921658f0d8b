/** What is printed survives: a code leads to its page, a number can be read and the emblem is whole, on a copy of a copy too. */

import { setFlagsFromString } from 'node:v8'
import decodeQR from 'qr/decode.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtRows } from '../../scripts/leaflets/formats/format-table.ts'
import { inMillimetres, mm } from '../../scripts/leaflets/formats/millimetres.ts'
import { type TypesetLeaflet, typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import { writePdf } from '../../scripts/pdf/write-pdf.ts'
import { elementsIn } from '../../scripts/typeset/lines/elements-in.ts'
import type { Ink, Inks, Placed, PlacedText, TypesetDocument } from '../../scripts/typeset/lines/page.ts'
import { inked, rulesOn } from '../support/paper/copied-rules.ts'
import { wordsOf } from '../support/paper/placed-lines.ts'
import {
  blots,
  cut,
  type Part,
  photocopied,
  pixel,
  type Raster,
  rendered,
  thresholded,
} from '../support/paper/raster.ts'
import { readFigures } from '../support/paper/read-number.ts'
import { canalsideSheet, leafletContext } from '../support/paper/seed-sheet.ts'

// Millions of pixels, one after the other: here the optimising compiler pays for itself.
beforeAll(() => setFlagsFromString('--turbofan'))
afterAll(() => setFlagsFromString('--no-turbofan'))

const address = 'https://lnp.example.org/areas/canalside/sheets/what-is-a-cag/'
const number = '01632 960123'

function boxOf({ structure }: TypesetDocument, alternative: string): Part & { readonly page: number } {
  const box = elementsIn(structure).find((element) => element.alternative === alternative)?.box
  if (box === undefined) throw new Error(`There is no ${alternative}`)
  return box
}

const write = (document: TypesetDocument, inks: Inks): Uint8Array =>
  writePdf(document, {
    faces: leafletContext.faces,
    created: canalsideSheet.updated,
    author: 'Example',
    inks,
    duplex: 'Simplex',
  })

/** As a telephone's camera frames it. */
function read(raster: Raster, code: Part): string | undefined {
  const { width, height, data } = cut(raster, code, mm(4))
  const colours = new Uint8ClampedArray(4 * data.length)
  data.forEach((value, at) => colours.set([value, value, value, 255], 4 * at))
  try {
    return decodeQR({ width, height, data: colours }, { timeLimit: Number.POSITIVE_INFINITY })
  } catch {
    return undefined
  }
}

/** Of the strips, which are all alike, the first. */
const numbersOn = (document: TypesetDocument, page: number): readonly PlacedText[] =>
  document.pages[page]?.items
    .flatMap((item) => (item.kind === 'text' && wordsOf(item).includes(number) ? [item] : []))
    .filter(({ turn }, at, all) => turn === undefined || all.findIndex((each) => each.turn === turn) === at) ?? []

/** Each figure of the number is itself, and no other is nearly as like. */
function isReadable(raster: Raster, item: PlacedText): boolean {
  const figures = readFigures(raster, item)
  return (
    figures.map(({ taken }) => taken).join('') === number.replace(' ', '') &&
    figures.every(({ likeness, lead }) => likeness > 0.75 && lead > 0.05)
  )
}

/** Twelve stars of one size at the hours of a clock, and the outline round them. */
function isWhole(raster: Raster, emblem: Part): boolean {
  const found = blots(cut(raster, emblem, 1))
  const height = emblem.height * raster.scale
  const star = 1.123 * (height / 18) ** 2 // the area of a five-pointed star is 1.123 of its outer radius squared
  const outline = found.filter(({ right, left }) => right - left > 1.4 * height)
  const stars = found.filter(({ area }) => area > 0.6 * star && area < 1.4 * star)
  const middle = { x: (emblem.width / 2 + 1) * raster.scale, y: (emblem.height / 2 + 1) * raster.scale }
  const round = stars.filter(({ left, right, top, bottom }) => {
    const away = Math.hypot((left + right) / 2 - middle.x, (top + bottom) / 2 - middle.y)
    return Math.abs(away - height / 3) < height / 40
  })
  return outline.length === 1 && round.length === 12 && found.length === 13
}

/** How many there are a side, from the bar of seven that a code begins with. */
function modulesOf(raster: Raster, code: Part): number {
  const { data, width, height } = cut(raster, code)
  const [row, column] = [Math.round(height / 100), data.findIndex((value) => value < 128) % width]
  let end = column
  while ((data[row * width + end] ?? 255) < 128) end++
  return Math.round((7 * width) / (end - column))
}

/** What is there as a grey that half black has no room for. */
const lost = (raster: Raster): readonly string[] =>
  blots(raster, 250)
    .filter(({ darkest }) => darkest >= 128)
    .map(({ left, top, right, bottom }) =>
      [left, top, right, bottom].map((at) => (at / raster.scale).toFixed(0)).join(' '),
    )

/** How many pixels of the one, darker than the tint, have nothing near them in the other. */
function missing(coloured: Raster, black: Raster, except: readonly Part[]): number {
  let count = 0
  for (const at of coloured.dark) {
    if ((coloured.data[at] ?? 255) > 200) continue
    const [x, y] = [at % coloured.width, Math.floor(at / coloured.width)]
    const [pointX, pointY] = [x / coloured.scale, y / coloured.scale]
    if (
      except.some(
        (part) =>
          pointX > part.x - 1 &&
          pointX < part.x + part.width + 1 &&
          pointY > part.y - 1 &&
          pointY < part.y + part.height + 1,
      )
    )
      continue
    if (!hasBlackNear(black, x, y)) count++
  }
  return count
}

function hasBlackNear(raster: Raster, x: number, y: number): boolean {
  for (let down = -1; down <= 1; down++)
    for (let across = -1; across <= 1; across++) if (pixel(raster, x + across, y + down) === 0) return true
  return false
}

describe.each(builtRows)('$name', (format) => {
  const made = typesetLeaflet(canalsideSheet, format, leafletContext)
  if (!made.ok) throw new Error('It does not fit')
  const document: TypesetLeaflet = made.value
  const code = boxOf(document, `QR code for ${address}`)
  const emblem = boxOf(document, 'European Union flag')
  const pages = [...new Set([code.page, emblem.page])]
  const clean = new Map<number, Raster>()
  const copies = new Map<number, Raster>()
  const colour = new Map<number, Raster>()
  const on = (page: number, rasters: ReadonlyMap<number, Raster>): Raster => {
    const raster = rasters.get(page)
    if (raster === undefined) throw new Error('No such page')
    return raster
  }
  beforeAll(async () => {
    const black = await rendered(write(document, 'black'), pages)
    pages.forEach((page, at) => {
      const raster = black[at]
      if (raster === undefined) return
      clean.set(page, raster)
      copies.set(page, photocopied(raster))
    })
    const [inColour] = await rendered(write(document, 'colour'), [code.page])
    if (inColour) colour.set(code.page, inColour)
  })

  test('the code leads to the page: in colour, in black, and on a copy of a copy', () => {
    expect([colour, clean, copies].map((rasters) => read(on(code.page, rasters), code))).toEqual([
      address,
      address,
      address,
    ])
  })

  test('the code is of level M, its modules 0.6 mm and more, with four of them white round it', () => {
    const page = on(code.page, clean)
    const modules = modulesOf(page, code)
    const side = code.width / modules
    expect(inMillimetres(side)).toBeGreaterThanOrEqual(0.6 - 1e-6)
    const isDark = (column: number, row: number): boolean =>
      pixel(
        page,
        Math.floor((code.x + (column + 0.5) * side) * page.scale),
        Math.floor((code.y + (row + 0.5) * side) * page.scale),
      ) < 128
    // ISO/IEC 18004, 7.9: bits 14 and 13 of the format say the level, 00 for M, masked by 10.
    expect([isDark(0, 8), isDark(1, 8)]).toEqual([true, false])
    const whole = blots(cut(page, code, 4 * side - 0.5))
    const edge = (4 * side - 1.5) * page.scale
    expect(whole.every(({ left, top }) => left > edge && top > edge)).toBe(true)
  })

  test('the number can be read wherever it stands on these sides', () => {
    const items = pages.flatMap((page) => numbersOn(document, page).map((item) => ({ page, item })))
    expect(items.length).toBeGreaterThan(0)
    for (const { page, item } of items) expect(isReadable(on(page, copies), item), `${page} ${item.size}`).toBe(true)
  })

  test('the emblem is whole', () => expect(isWhole(on(emblem.page, copies), emblem)).toBe(true))

  test('every rule is there from end to end', () => {
    const rules = pages.flatMap((page) => rulesOn(document, page).map((rule) => ({ page, rule })))
    expect(rules.length).toBeGreaterThan(0)
    for (const { page, rule } of rules) expect(inked(on(page, copies), rule), rule.join(' ')).toBe(1)
  })

  test('at half black nothing is lost of the black edition, and nothing but the tint of that in colour', () => {
    for (const page of pages) expect(lost(on(page, clean))).toEqual([])
    const [black, coloured] = [thresholded(on(code.page, clean)), on(code.page, colour)]
    expect(missing(coloured, black, code.page === emblem.page ? [emblem] : [])).toBe(0)
  })
})

describe('is caught', () => {
  const [poster] = builtRows.filter(({ name }) => name === 'a4-poster')
  const made = poster && typesetLeaflet(canalsideSheet, poster, leafletContext)
  if (!made?.ok) throw new Error('It does not fit')
  const document = made.value
  const code = boxOf(document, `QR code for ${address}`)
  const emblem = boxOf(document, 'European Union flag')
  const [numberInPanel] = numbersOn(document, 0)
  if (numberInPanel === undefined) throw new Error('No number')

  const small = 0.35
  const ruleIn = (colour: Ink, only?: Inks): Placed => ({
    kind: 'path',
    commands: [
      ['move', 100, 15],
      ['line', 300, 15],
    ],
    stroke: { colour, width: 2 },
    owner: { kind: 'artifact', type: 'layout' },
    ...(only && { only }),
  })
  const withFaults = (change: (item: Placed) => readonly Placed[], more: Placed): TypesetDocument => ({
    ...document,
    pages: document.pages.map((page) => ({ ...page, items: [...page.items.flatMap(change), more] })),
  })
  async function copyOf(faulty: TypesetDocument, inks: Inks) {
    const [clean] = await rendered(write(faulty, inks), [0])
    if (clean === undefined) throw new Error('No page')
    return { clean, copy: photocopied(clean) }
  }
  const isOfBlackEmblem = (item: Placed, fill: Ink): boolean =>
    item.kind === 'path' && item.only === 'black' && item.fill === fill

  test('in the black edition: a code too small, a wrong figure, eleven stars, a grey', async () => {
    const [start = ''] = number.split(' ')
    const wrong = numberInPanel.words.map(({ face, text }) => face.word(text.replace(start, '01682'), 'tabular'))
    let stars = 0
    const faulty = withFaults(
      (item) => {
        if (item === numberInPanel) return [{ ...numberInPanel, words: wrong }]
        if (isOfBlackEmblem(item, 'ink') && ++stars === 4) return []
        if (item.kind === 'path' && item.origin && item.commands.length > 500)
          return [{ ...item, origin: { ...item.origin, scale: item.origin.scale * small } }]
        return [item]
      },
      ruleIn({ red: 170, green: 170, blue: 170 }),
    )
    const { clean, copy } = await copyOf(faulty, 'black')
    expect(read(copy, { ...code, width: code.width * small, height: code.height * small })).toBeUndefined()
    expect(isReadable(copy, numberInPanel)).toBe(false)
    expect(isWhole(copy, emblem)).toBe(false)
    expect(lost(clean).length).toBe(1)
  })

  test('in the one in colour: a number as pale as the tint, its emblem, and what the black edition has not, a hair rule', async () => {
    const faulty = withFaults(
      (item) => {
        if (item === numberInPanel) return [{ ...numberInPanel, colour: 'tint' }]
        return isOfBlackEmblem(item, 'white') ? [] : [item]
      },
      ruleIn('bottle', 'colour'),
    )
    const coloured = await copyOf(faulty, 'colour')
    expect(isReadable(coloured.copy, numberInPanel)).toBe(false)
    expect(isWhole(coloured.copy, emblem)).toBe(false)
    const hairs = rulesOn(document, 0).filter(([[, from], [, to]]) => from === to)
    expect(hairs.map((rule) => inked(coloured.copy, rule)).filter((part) => part < 0.1)).not.toEqual([])
    const black = await copyOf(faulty, 'black')
    expect(isWhole(black.copy, emblem), 'without its outline').toBe(false)
    expect(missing(coloured.clean, thresholded(black.clean), [emblem])).toBeGreaterThan(100)
  })
})
