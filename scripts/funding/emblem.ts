/**
 * The European emblem from its geometry, never a copied picture: one drawing for SVG and PDF.
 * Graphical specifications: Interinstitutional style guide, annex A1; Regulation (EC) 1828/2006, annex I.
 */

import { type PathCommand, polygon, rectangle } from '../drawing/path.ts'

/** The size of the flag in the drawing's units; the width is one and a half times the height. */
export const emblemHeight = 100
export const emblemWidth = 150
export const emblemAlternative = 'European Union flag'

/**
 * `colour`: blue field, yellow stars. One colour: `black`, a white field with a black outline and black stars, never
 * the colour artwork in grey; `blue`, a field of Reflex Blue with white stars.
 */
export type EmblemVariant = 'colour' | 'black' | 'blue'
export type EmblemColour = 'blue' | 'yellow' | 'black' | 'white'

/** Whether the flag has the white border for coloured backgrounds. */
export type Ground = 'white' | 'coloured'

/** A filled part of the emblem; `outline` is the width of a black line whose middle runs along its edge. */
export interface EmblemShape {
  readonly commands: readonly PathCommand[]
  /** The place of its origin: a star is one drawing in twelve places. */
  readonly places: readonly { readonly x: number; readonly y: number }[]
  readonly fill: EmblemColour
  readonly outline?: number
}

/** Pantone Reflex Blue and Pantone Yellow, as screens show them. */
export const emblemRgb: Readonly<Record<EmblemColour, string>> = {
  blue: '#003399',
  yellow: '#FFCC00',
  black: '#000000',
  white: '#FFFFFF',
}

export const middle = { x: emblemWidth / 2, y: emblemHeight / 2 }
export const circleRadius = emblemHeight / 3
export const starRadius = emblemHeight / 18
/** The ratio of the inner to the outer radius of a regular pentagram: (3 − √5) / 2. */
export const innerRatio = (3 - Math.sqrt(5)) / 2
/** The width of the white border for coloured backgrounds. */
export const borderWidth = emblemHeight / 25
/** The width of the black outline of the one-colour form, drawn inside the field. */
const outline = emblemHeight / 60

/** The centres of the twelve stars, at the hours of a clock, from the top. */
export const starCentres: readonly { readonly x: number; readonly y: number }[] = Array.from(
  { length: 12 },
  (_, hour) => {
    const angle = (hour * Math.PI) / 6
    return { x: middle.x + circleRadius * Math.sin(angle), y: middle.y - circleRadius * Math.cos(angle) }
  },
)

/** A star about its centre: five points, one of them straight up. */
const star: readonly PathCommand[] = polygon(
  Array.from({ length: 10 }, (_, vertex) => {
    const radius = vertex % 2 === 0 ? starRadius : starRadius * innerRatio
    const angle = (vertex * Math.PI) / 5
    return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const
  }),
)
const stars = { commands: star, places: starCentres }
const here = [{ x: 0, y: 0 }]

const field = rectangle(0, 0, emblemWidth, emblemHeight)

const variants: Readonly<Record<EmblemVariant, readonly EmblemShape[]>> = {
  colour: [
    { commands: field, places: here, fill: 'blue' },
    { ...stars, fill: 'yellow' },
  ],
  black: [
    {
      commands: rectangle(outline / 2, outline / 2, emblemWidth - outline, emblemHeight - outline),
      places: here,
      fill: 'white',
      outline,
    },
    { ...stars, fill: 'black' },
  ],
  blue: [
    { commands: field, places: here, fill: 'blue' },
    { ...stars, fill: 'white' },
  ],
}

const border: EmblemShape = {
  commands: rectangle(-borderWidth, -borderWidth, emblemWidth + 2 * borderWidth, emblemHeight + 2 * borderWidth),
  places: here,
  fill: 'white',
}

/** In painting order. The top left corner of the flag is at 0, 0; a border lies outside it. */
export const emblemShapes = (variant: EmblemVariant, ground: Ground): readonly EmblemShape[] =>
  ground === 'coloured' ? [border, ...variants[variant]] : variants[variant]
