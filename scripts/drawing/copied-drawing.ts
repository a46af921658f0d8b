/** The shapes of a drawing, each colour with a grey that a photocopier can tell from what is below it. */

import { type Border, type CopierTones, copierTones, edgeOfPicture } from './copier-tones.ts'
import { lightness } from './lightness.ts'
import type { PathCommand } from './path.ts'
import type { Colour } from './svg-colour.ts'
import type { DrawnShape, SvgDrawing } from './svg-drawing.ts'

export interface CopiedColour extends Colour {
  /** Its grey where everything is printed in black: 0 is black and 255 is white. */
  readonly copied?: number
}

export type CopiedShape = Omit<DrawnShape, 'fill' | 'stroke'> & {
  readonly fill?: CopiedColour
  readonly stroke?: Omit<NonNullable<DrawnShape['stroke']>, 'colour'> & { readonly colour: CopiedColour }
}

type Drawing = Pick<SvgDrawing, 'width' | 'height' | 'shapes'>

const paper = 255

export function copiedShapes({ width, height, shapes }: Drawing): readonly CopiedShape[] {
  const tones = copierTones(borders(shapes, { left: 0, top: 0, right: width, bottom: height }))
  const copied = (colour: Colour): CopiedColour => ({ ...colour, copied: toneOf(tones, colour) })
  return shapes.map(({ fill, stroke, ...shape }) => ({
    ...shape,
    ...(fill && { fill: copied(fill) }),
    ...(stroke && { stroke: { ...stroke, colour: copied(stroke.colour) } }),
  }))
}

const tone = (colour: Colour): number => Math.round(lightness(colour) * 255)
const toneOf = (tones: CopierTones, colour: Colour): number => tones[tone(colour)] ?? 0

/** The border of each shape with what it is painted on: the last filled shape before it that contains it, or paper. */
function borders(shapes: readonly DrawnShape[], whole: Extent): readonly Border[] {
  const filled: { readonly extent: Extent; readonly tone: number }[] = []
  return shapes.flatMap(({ commands, fill, stroke }): readonly Border[] => {
    const extent = extentOf(commands)
    const ground = filled.findLast((below) => isInside(extent, below.extent))?.tone ?? paper
    if (fill) filled.push({ extent, tone: tone(fill) })
    const around = extent.right - extent.left + extent.bottom - extent.top
    const length = isInside(whole, extent) ? edgeOfPicture * around : around
    return [fill, stroke?.colour].flatMap((colour) => (colour ? [{ between: [tone(colour), ground], length }] : []))
  })
}

interface Extent {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The extent of all its points and control points, between which every curve lies. */
function extentOf(commands: readonly PathCommand[]): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [, ...numbers] of commands)
    numbers.forEach((value, index) => {
      if (index % 2 === 0) [left, right] = [Math.min(left, value), Math.max(right, value)]
      else [top, bottom] = [Math.min(top, value), Math.max(bottom, value)]
    })
  return { left, top, right, bottom }
}

const isInside = (inner: Extent, outer: Extent): boolean =>
  inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
