/** An inline SVG of a page, as the items that it paints in CSS pixels. */

import type { PathCommand } from '../drawing/path.ts'
import { readSvgDrawing } from '../drawing/svg-drawing.ts'
import { type Transform, transformed } from '../drawing/transform.ts'
import { around, type Box, type Colour, type Outline, type PaintedPath } from '../written/painted.ts'

export interface PagePicture {
  readonly items: readonly PaintedPath[]
  /** The box that its own attributes ask for. */
  readonly size: { readonly width: number; readonly height: number }
  readonly alternative?: string
  /** The names of elements in it that are no shapes. */
  readonly foreign: readonly string[]
  /** Whether its own attributes hide it, make it transparent or move it. */
  readonly hidden: boolean
}

/** Undefined for what cannot be read as a drawing. */
export function readPicture(svg: string): PagePicture | undefined {
  const drawing = readSvgDrawing(svg)
  if (drawing === undefined) return undefined
  const opening = svg.slice(0, svg.indexOf('>'))
  const attribute = (name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(opening)?.[1]
  const { width, height, shapes, findings } = drawing
  const shown = (name: string, own: number): number => (Number.parseFloat(attribute(name) ?? '') || own) / own
  const [x, y] = [shown('width', width), shown('height', height)]
  // A picture keeps its proportions in its box, unless `preserveAspectRatio` says otherwise.
  const stretched = attribute('preserveAspectRatio') === 'none'
  const scale: Transform = {
    a: stretched ? x : Math.min(x, y),
    b: 0,
    c: 0,
    d: stretched ? y : Math.min(x, y),
    e: 0,
    f: 0,
  }
  const title = /<title>([^<]*)<\/title>/.exec(svg)?.[1]
  const silent = attribute('aria-hidden') === 'true' || /^(?:presentation|none)$/.test(attribute('role') ?? '')
  const alternative = silent ? undefined : (attribute('aria-label') ?? title)
  return {
    items: shapes.map(({ commands, fill, stroke }) => ({
      kind: 'path',
      ...outlined(transformed(commands, scale), ((stroke?.width ?? 0) * Math.abs(scale.d)) / 2),
      ...(fill && { fill: colour(fill) }),
      ...(stroke && { stroke: colour(stroke.colour) }),
      lineWidth: (stroke?.width ?? 0) * Math.abs(scale.d),
      cut: false,
    })),
    size: { width: width * x, height: height * y },
    ...(alternative !== undefined && { alternative }),
    foreign: findings.map(({ element }) => element),
    hidden: /\s(?:hidden|(?:style|display|visibility|opacity|clip-path|mask|filter|transform)=)/.test(opening),
  }
}

const colour = ({
  red,
  green,
  blue,
}: {
  readonly red: number
  readonly green: number
  readonly blue: number
}): Colour => ({
  space: 'rgb',
  parts: [red / 255, green / 255, blue / 255],
})

function outlined(
  commands: readonly PathCommand[],
  reach: number,
): { readonly outlines: readonly Outline[]; readonly box: Box } {
  const outlines: { points: number[]; straight: boolean }[] = []
  for (const [kind, ...points] of commands) {
    if (kind === 'move') outlines.push({ points: [], straight: true })
    const outline = outlines.at(-1)
    if (outline === undefined) continue
    if (kind === 'curve') outline.straight = false
    outline.points.push(...points)
  }
  const boxes = outlines.flatMap(({ points }) => {
    const xs = points.filter((_, index) => index % 2 === 0)
    const ys = points.filter((_, index) => index % 2 === 1)
    if (xs.length === 0) return []
    return [
      {
        left: Math.min(...xs) - reach,
        top: Math.min(...ys) - reach,
        right: Math.max(...xs) + reach,
        bottom: Math.max(...ys) + reach,
      },
    ]
  })
  return { outlines, box: around(boxes) }
}
