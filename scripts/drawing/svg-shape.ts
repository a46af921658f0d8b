/** The basic shapes of SVG as paths. SVG 2, chapter 10. */

import { type PathCommand, polygon, rectangle, roundedRectangle } from './path.ts'
import { parsePathData } from './path-data.ts'

const shapeNames = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'] as const
export type ShapeName = (typeof shapeNames)[number]

/** Whether an element is a basic shape; groups, texts and pictures are not. */
export const isShape = (name: string): name is ShapeName => shapeNames.some((shape) => shape === name)

type Attributes = ReadonlyMap<string, string>

/** Undefined where a number cannot be read, such as a percentage or millimetres. */
export function shapePath(name: ShapeName, attributes: Attributes): readonly PathCommand[] | undefined {
  if (name === 'path') return parsePathData(attributes.get('d') ?? '')
  if (name === 'polyline' || name === 'polygon') {
    const points = pairs(attributes.get('points') ?? '')
    const path = points === undefined ? undefined : polygon(points)
    return path === undefined || name === 'polygon' ? path : path.slice(0, -1)
  }
  const numbers = namedNumbers(attributes)
  if (numbers === undefined) return undefined
  const { x, y, width, height, cx, cy, r, x1, y1, x2, y2 } = numbers
  switch (name) {
    case 'line':
      return [
        ['move', x1, y1],
        ['line', x2, y2],
      ]
    case 'circle':
      return roundedBox(cx - r, cy - r, 2 * r, 2 * r, r, r)
    case 'ellipse':
      return roundedBox(cx - numbers.rx, cy - numbers.ry, 2 * numbers.rx, 2 * numbers.ry, numbers.rx, numbers.ry)
    case 'rect': {
      // A missing radius equals the other one, and neither is more than half a side.
      const rx = attributes.has('rx') ? numbers.rx : numbers.ry
      const ry = attributes.has('ry') ? numbers.ry : numbers.rx
      return roundedBox(x, y, width, height, Math.min(rx, width / 2), Math.min(ry, height / 2))
    }
  }
}

const measures = ['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2'] as const
type Measures = Record<(typeof measures)[number], number>

function namedNumbers(attributes: Attributes): Measures | undefined {
  const found: Measures = {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
    rx: 0,
    ry: 0,
    cx: 0,
    cy: 0,
    r: 0,
    x1: 0,
    y1: 0,
    x2: 0,
    y2: 0,
  }
  for (const name of measures) {
    const value = parseLength(attributes.get(name) ?? '0')
    if (value === undefined) return undefined
    found[name] = value
  }
  return found
}

/** A length in pixels, the drawing's own unit. Undefined for any other unit. */
export function parseLength(text: string): number | undefined {
  const digits = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(?:px)?$/i.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function pairs(text: string): readonly (readonly [number, number])[] | undefined {
  const numbers = (text.match(/[^\s,]+/g) ?? []).map(Number)
  if (numbers.length % 2 !== 0 || numbers.some(Number.isNaN)) return undefined
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []))
}

function roundedBox(
  x: number,
  y: number,
  width: number,
  height: number,
  rx: number,
  ry: number,
): readonly PathCommand[] {
  if (width <= 0 || height <= 0) return []
  if (rx <= 0 || ry <= 0) return rectangle(x, y, width, height)
  return roundedRectangle(x, y, width, height, rx, ry)
}
