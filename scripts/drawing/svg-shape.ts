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
  const measure = measuresOf(attributes)
  if (measure === undefined) return undefined
  switch (name) {
    case 'line':
      return [
        ['move', measure('x1'), measure('y1')],
        ['line', measure('x2'), measure('y2')],
      ]
    case 'circle':
      return ellipse(measure('cx'), measure('cy'), measure('r'), measure('r'))
    case 'ellipse':
      return ellipse(measure('cx'), measure('cy'), measure('rx'), measure('ry'))
    case 'rect': {
      const [width, height] = [measure('width'), measure('height')]
      // A missing radius equals the other one, and neither is more than half a side.
      const rx = Math.min(measure(attributes.has('rx') ? 'rx' : 'ry'), width / 2)
      const ry = Math.min(measure(attributes.has('ry') ? 'ry' : 'rx'), height / 2)
      return roundedBox(measure('x'), measure('y'), width, height, rx, ry)
    }
  }
}

const measures = ['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2'] as const
type Measure = (typeof measures)[number]

/** Gives each measure, 0 where it is not written. Undefined where one cannot be read. */
function measuresOf(attributes: Attributes): ((name: Measure) => number) | undefined {
  const lengths = new Map<Measure, number>()
  for (const name of measures) {
    const length = parseLength(attributes.get(name) ?? '0')
    if (length === undefined) return undefined
    lengths.set(name, length)
  }
  return (name) => lengths.get(name) ?? 0
}

const ellipse = (cx: number, cy: number, rx: number, ry: number): readonly PathCommand[] =>
  roundedBox(cx - rx, cy - ry, 2 * rx, 2 * ry, rx, ry)

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
