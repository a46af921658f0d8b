/** How a shape of an SVG is filled and stroked: by its own attributes, and those inherited from its group. */

import { type Colour, parseColour } from './svg-colour.ts'
import { parseLength } from './svg-shape.ts'

const caps = ['butt', 'round', 'square'] as const

export interface Paint {
  readonly fill: Colour | 'none'
  readonly evenOdd: boolean
  readonly stroke: Colour | 'none'
  readonly width: number
  readonly cap: (typeof caps)[number]
  readonly join: 'miter' | 'round'
  readonly dash: readonly number[]
  readonly hidden: boolean
}

/** The initial values: SVG 2, chapter 13. */
export const plainPaint: Paint = {
  fill: { red: 0, green: 0, blue: 0 },
  evenOdd: false,
  stroke: 'none',
  width: 1,
  cap: 'butt',
  join: 'miter',
  dash: [],
  hidden: false,
}

type Tell = (attribute: string, value: string, hint: string) => void

/**
 * The paint of a shape or group inside one that is painted as `inherited`. What cannot be printed is reported to `tell`;
 * then a colour counts as none, and a length as the inherited one.
 */
export function inheritedPaint(attributes: ReadonlyMap<string, string>, inherited: Paint, tell: Tell): Paint {
  const own = (name: string): string | undefined => {
    const value = attributes.get(name)
    return value === 'inherit' ? undefined : value
  }
  const read = <T>(name: string, otherwise: T, parse: (value: string) => T): T => {
    const value = own(name)
    return value === undefined ? otherwise : parse(value)
  }
  const colour = (name: 'fill' | 'stroke'): Paint['fill'] =>
    read(name, inherited[name], (value) => {
      if (value === 'none' || value === 'transparent') return 'none'
      const parsed = parseColour(value)
      if (parsed === undefined) tell(name, value, colourHint(value))
      return parsed ?? 'none'
    })
  const lengths = (name: string, otherwise: readonly number[]): readonly number[] =>
    read(name, otherwise, (value) => {
      const parsed = value === 'none' ? [] : value.split(/[\s,]+/).map(parseLength)
      const found = parsed.filter((length) => length !== undefined)
      if (found.length === parsed.length) return found
      tell(name, value, 'Write lengths as plain numbers, without "%" or "mm".')
      return otherwise
    })
  refuse(own, tell)
  return {
    fill: isNothing(own('fill-opacity')) ? 'none' : colour('fill'),
    evenOdd: read('fill-rule', inherited.evenOdd, (rule) => rule === 'evenodd'),
    stroke: isNothing(own('stroke-opacity')) ? 'none' : colour('stroke'),
    width: lengths('stroke-width', [inherited.width])[0] ?? inherited.width,
    cap: read('stroke-linecap', inherited.cap, (cap) => caps.find((known) => known === cap) ?? inherited.cap),
    join: read('stroke-linejoin', inherited.join, (join) => (join === 'round' ? 'round' : 'miter')),
    dash: lengths('stroke-dasharray', inherited.dash),
    hidden: isNothing(own('opacity')) || read('visibility', inherited.hidden, (value) => value !== 'visible'),
  }
}

/** The style of a printed line; `scale`: how much transforms stretch the drawing there. */
export function strokeStyle({ width, cap, join, dash }: Paint, scale: number) {
  return {
    width: width * scale,
    join,
    ...(cap === 'butt' ? {} : { cap }),
    ...(dash.length === 0 ? {} : { dash: dash.map((length) => length * scale) }),
  }
}

const isNothing = (opacity: string | undefined): boolean => opacity !== undefined && Number.parseFloat(opacity) === 0

/** Reports transparency: on paper what is below an ink cannot shine through. */
function refuse(own: (name: string) => string | undefined, tell: Tell): void {
  for (const name of ['opacity', 'fill-opacity', 'stroke-opacity']) {
    const value = own(name)
    const level = Number.parseFloat(value ?? '1') * (value?.endsWith('%') ? 0.01 : 1)
    if (value !== undefined && level > 0 && level < 1) tell(name, value, 'Use a full colour that looks the same.')
  }
  for (const name of ['filter', 'mask', 'clip-path', 'marker-start', 'marker-mid', 'marker-end']) {
    const value = own(name)
    if (value !== undefined && value !== 'none')
      tell(name, value, 'Turn the effect into plain shapes ("Flatten", "Expand") and save the drawing again.')
  }
}

const colourHint = (value: string): string =>
  value.startsWith('url(')
    ? 'Fill the shape with one colour instead of a gradient or a repeated picture.'
    : 'Write the colour as "#RRGGBB", for example "#0f4a3a".'
