/** A telephone number read off a raster, figure by figure: each is taken for the one of the ten that it looks most like. */

import { createCanvas } from '@napi-rs/canvas'
import type { PathCommand } from '../../../scripts/drawing/path.ts'
import type { Face, ShapedGlyph, ShapedWord } from '../../../scripts/typeset/faces/face.ts'
import type { PlacedText } from '../../../scripts/typeset/lines/page.ts'
import { greyOf, pixel, type Raster } from './raster.ts'

export interface ReadFigure {
  readonly printed: string
  readonly taken: string
  /** 1 where it looks exactly so; how much less like the next it is. */
  readonly likeness: number
  readonly lead: number
}

/** The figures of a placed text. */
export function readFigures(raster: Raster, item: PlacedText): readonly ReadFigure[] {
  const figures: ReadFigure[] = []
  let along = 0
  for (const word of item.words)
    for (const glyph of word.glyphs) {
      if (/^\d$/.test(glyph.text)) figures.push(readFigure(raster, item, word, glyph, along))
      along += (glyph.advance * item.size) / 1000 + (item.letterSpacing ?? 0)
    }
  return figures
}

function readFigure(raster: Raster, item: PlacedText, word: ShapedWord, glyph: ShapedGlyph, along: number): ReadFigure {
  const size = item.size * raster.scale
  const [columns, rows] = [Math.ceil((glyph.advance * size) / 1000), Math.ceil(0.76 * size)]
  const tabular = word.face.word(glyph.text, 'tabular').glyphs[0]?.id === glyph.id
  const seen = shifts.map(([across, up]) => spread(sampled(raster, item, along, { columns, rows, across, up })))
  const scores = [...'0123456789'].map((figure) => {
    const id = word.face.word(figure, tabular ? 'tabular' : 'proportional').glyphs[0]?.id ?? 0
    const template = templateOf(word.face, id, size, columns, rows)
    return { figure, likeness: Math.max(...seen.map((each) => correlation(template, each))) }
  })
  const [best, next] = scores.toSorted((a, b) => b.likeness - a.likeness)
  if (!best || !next) throw new Error('There are ten figures')
  return { printed: glyph.text, taken: best.figure, likeness: best.likeness, lead: best.likeness - next.likeness }
}

/** The same ten figures are looked for again and again. */
const templates = new Map<string, Spread>()

function templateOf(face: Face, id: number, size: number, columns: number, rows: number): Spread {
  const key = `${face.name} ${id} ${size} ${columns}`
  const template = templates.get(key) ?? spread(drawn(face.outline(id), size / 1000, columns, rows))
  templates.set(key, template)
  return template
}

/** A clean figure on its line, as wide as its advance. */
function drawn(outline: readonly PathCommand[], scale: number, columns: number, rows: number): Uint8Array {
  const canvas = createCanvas(columns, rows)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, columns, rows)
  context.fillStyle = '#000'
  context.setTransform(scale, 0, 0, -scale, 0, rows - 1)
  context.beginPath()
  for (const command of outline) {
    if (command[0] === 'move') context.moveTo(command[1], command[2])
    else if (command[0] === 'line') context.lineTo(command[1], command[2])
    else if (command[0] === 'curve')
      context.bezierCurveTo(command[1], command[2], command[3], command[4], command[5], command[6])
    else context.closePath()
  }
  context.fill()
  return greyOf(canvas).data
}

/** A copy may have shifted by a pixel. */
const shifts = [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((up) => [across, up] as const))

/** What the page has where a figure stands, upright whichever way it reads. */
function sampled(
  raster: Raster,
  { x, baseline, turn }: PlacedText,
  along: number,
  { columns, rows, across, up }: Readonly<Record<'columns' | 'rows' | 'across' | 'up', number>>,
): Uint8Array {
  const data = new Uint8Array(columns * rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [right, above] = [along * raster.scale + column + across, rows - 1 - row + up]
      const [pageX, pageY] =
        turn === undefined
          ? [x * raster.scale + right, baseline * raster.scale - above]
          : [x * raster.scale - above, baseline * raster.scale - right]
      data[row * columns + column] = pixel(raster, Math.floor(pageX), Math.floor(pageY))
    }
  return data
}

/** Values about their mean, and how far they spread: what a likeness is worked out from. */
interface Spread {
  readonly values: Float32Array
  readonly length: number
}

function spread(data: Uint8Array): Spread {
  let sum = 0
  for (const value of data) sum += value
  const [mean, values] = [sum / data.length, new Float32Array(data.length)]
  for (let at = 0; at < data.length; at++) values[at] = (data[at] ?? 0) - mean
  return { values, length: Math.sqrt(product(values, values)) }
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

/** Pearson's: 1 where one is the other, however dark, and 0 where there is nothing to see. */
const correlation = (a: Spread, b: Spread): number =>
  a.length === 0 || b.length === 0 ? 0 : product(a.values, b.values) / (a.length * b.length)
