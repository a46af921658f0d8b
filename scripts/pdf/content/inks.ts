/** The operators that set the colours of a leaflet: in colour, in black, or in the inks of a press. */

import tokens from '../../../layouts/styles/tokens.json' with { type: 'json' }
import { unreachable } from '../../blocks/unreachable.ts'
import { lightness } from '../../drawing/lightness.ts'
import { inkColours } from '../../typeset/lines/ink-colours.ts'
import type { Ink, InkName, Rgb } from '../../typeset/lines/page.ts'
import { decimal, round } from '../objects/operators.ts'

/** `press`: cyan, magenta, yellow and black, with the values of the design. */
export type Palette = 'colour' | 'black' | 'press'

/** The operators that set a colour, `0.06 0.29 0.23 rg`: for filling and for stroking. */
export interface InkValue {
  readonly fill: string
  readonly stroke: string
  /** Whether they use the colour space of pictures, which the page's resources then must have. */
  readonly ofPictures?: true
}

/** The name of the colour space of pictures in the resources of a press file. */
export const pictureColours = 'Picture'

export function inkValue(ink: Ink, palette: Palette): InkValue {
  if (typeof ink === 'string') return palettes[palette][ink]
  switch (palette) {
    case 'colour':
      return rgb(ink)
    case 'black':
      return grey(ink.copied === undefined ? lightness(ink) : ink.copied / 255)
    case 'press':
      return ofPicture(ink)
    default:
      return unreachable(palette)
  }
}

/** Greys are DeviceGray, so that text is printed in black alone and not in a mixture of inks. */
const grey = (level: number): InkValue => ({ fill: `${round(level)} g`, stroke: `${round(level)} G` })

function rgb(colour: Rgb): InkValue {
  if (isGrey(colour)) return grey(colour.red / 255)
  const parts = components(colour)
  return { fill: `${parts} rg`, stroke: `${parts} RG` }
}

const isGrey = ({ red, green, blue }: Rgb): boolean => red === green && green === blue

// To a thousandth: hundredths would not tell all 256 steps apart.
const components = ({ red, green, blue }: Rgb): string =>
  [red, green, blue].map((value) => decimal(value / 255, 1000)).join(' ')

/** Per cent of each ink. */
function cmyk(percents: readonly number[]): InkValue {
  const parts = percents.map((percent) => round(percent / 100)).join(' ')
  return { fill: `${parts} k`, stroke: `${parts} K` }
}

/** A picture's own colour is left for the print shop to convert to inks; a grey is black alone. */
function ofPicture(colour: Rgb): InkValue {
  if (isGrey(colour)) return cmyk([0, 0, 0, 100 * (1 - colour.red / 255)])
  const parts = components(colour)
  return { fill: `/${pictureColours} cs ${parts} sc`, stroke: `/${pictureColours} CS ${parts} SC`, ofPictures: true }
}

const { print } = tokens.colour
const black = grey(0)
const white = grey(1)

const palettes: Readonly<Record<Palette, Readonly<Record<InkName, InkValue>>>> = {
  colour: {
    ink: rgb(inkColours.ink),
    bottle: rgb(inkColours.bottle),
    brick: rgb(inkColours.brick),
    tint: rgb(inkColours.tint),
    rule: rgb(inkColours.rule),
    'eu-blue': rgb(inkColours['eu-blue']),
    'eu-yellow': rgb(inkColours['eu-yellow']),
    white,
    'all-plates': black,
  },
  // A photocopier turns grey into specks, so whatever is not white is black.
  black: {
    ink: black,
    bottle: black,
    brick: black,
    tint: white,
    rule: black,
    'eu-blue': black,
    'eu-yellow': black,
    white,
    'all-plates': black,
  },
  press: {
    ink: cmyk(print.ink.cmyk),
    bottle: cmyk(print.bottle.cmyk),
    brick: cmyk(print.brick.cmyk),
    tint: cmyk(print.tint.cmyk),
    rule: cmyk(print.rule.cmyk),
    'eu-blue': cmyk(print['eu-blue'].cmyk),
    'eu-yellow': cmyk(print['eu-yellow'].cmyk),
    white: cmyk([0, 0, 0, 0]),
    'all-plates': cmyk([100, 100, 100, 100]),
  },
}
