/** The emblem's colours for screens, for process inks and for black alone. Regulation (EU) 821/2014, annex II. */

import type { Colour } from '../written/painted.ts'
import { type EmblemColour, emblemRgb } from './emblem.ts'

const ofHex = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)

/** Process inks: Reflex Blue is 100 cyan and 80 magenta, the yellow 100 yellow. */
const inks: Readonly<Record<EmblemColour, readonly number[]>> = {
  blue: [1, 0.8, 0, 0],
  yellow: [0, 0, 1, 0],
  black: [0, 0, 0, 1],
  white: [0, 0, 0, 0],
}
const greys: Partial<Record<EmblemColour, readonly number[]>> = { black: [0], white: [1] }

/** The tolerance: one of the 256 steps of a screen's colour, and the rounding of files. */
const leeway = 1 / 255

/** Undefined for any other colour, even a similar one. */
export function emblemColour(colour: Colour | undefined): EmblemColour | undefined {
  if (colour === undefined) return undefined
  return names.find((name) => {
    const wanted = colour.space === 'rgb' ? ofHex(emblemRgb[name]) : colour.space === 'cmyk' ? inks[name] : greys[name]
    return (
      colour.space !== 'other' &&
      wanted?.length === colour.parts.length &&
      wanted.every((part, index) => Math.abs(part - (colour.parts[index] ?? 2)) <= leeway)
    )
  })
}

const names: readonly EmblemColour[] = ['blue', 'yellow', 'black', 'white']

/** For a message: `#0047AB`, `100/0/0/0 of the four inks`, `a grey of 40 %`, `no colour`. */
export function colourInWords(colour: Colour | undefined): string {
  if (colour === undefined) return 'no colour'
  const per = (scale: number): readonly number[] => colour.parts.map((part) => Math.round(part * scale))
  switch (colour.space) {
    case 'grey':
      return colour.parts[0] === 0 ? 'black' : colour.parts[0] === 1 ? 'white' : `a grey of ${per(100).join('')} %`
    case 'rgb':
      return `#${per(255)
        .map((part) => part.toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase()}`
    case 'cmyk':
      return `${per(100).join('/')} of the four inks`
    case 'other':
      return 'a pattern, a spot colour or a transparent colour'
  }
}

/** Whether it is printed with more than black ink. */
export const isColoured = ({ space, parts }: Colour): boolean => {
  const [first = 0, second = 0, third = 0] = parts
  if (space === 'cmyk') return first > 0 || second > 0 || third > 0
  return space === 'rgb' && (Math.abs(first - second) > leeway || Math.abs(second - third) > leeway)
}
