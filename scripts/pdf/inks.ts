/** The colours a leaflet is printed in, as content streams set them: in colour, or in black alone for an office printer. */

import tokens from '../../layouts/styles/tokens.json' with { type: 'json' }
import type { Ink, InkName, Rgb } from '../typeset/page.ts'
import { round } from './operators.ts'

export type Palette = 'colour' | 'black'

/** `0.06 0.29 0.23` and the letters of its operators: filling in small letters, drawing lines in capitals. */
export interface InkValue {
  readonly components: string
  readonly fill: 'g' | 'rg'
  readonly stroke: 'G' | 'RG'
}

export function inkValue(ink: Ink, palette: Palette): InkValue {
  if (typeof ink === 'string') return palettes[palette][ink]
  return palette === 'colour' ? rgb(ink) : grey(luminance(ink))
}

/** Greys are DeviceGray, so that text is printed with black alone and never with a mixture of inks. */
const grey = (level: number): InkValue => ({ components: String(round(level)), fill: 'g', stroke: 'G' })

function rgb({ red, green, blue }: Rgb): InkValue {
  if (red === green && green === blue) return grey(red / 255)
  // To a thousandth: a hundredth would miss some of the 256 steps.
  const components = [red, green, blue].map((value) => Math.round((value / 255) * 1000) / 1000).join(' ')
  return { components, fill: 'rg', stroke: 'RG' }
}

function hex(colour: string): InkValue {
  const at = (index: number): number => Number.parseInt(colour.slice(index, index + 2), 16)
  return rgb({ red: at(1), green: at(3), blue: at(5) })
}

const { print } = tokens.colour
const black = grey(0)
const white = grey(1)

const palettes: Readonly<Record<Palette, Readonly<Record<InkName, InkValue>>>> = {
  colour: {
    ink: hex(print.ink.grey),
    bottle: hex(print.bottle.rgb),
    brick: hex(print.brick.rgb),
    tint: hex(print.tint.rgb),
    rule: hex(print.rule.rgb),
    'eu-blue': hex(print['eu-blue'].rgb),
    'eu-yellow': hex(print['eu-yellow'].rgb),
    white,
  },
  // A photocopier makes specks of a grey: what is not white is black.
  black: {
    ink: black,
    bottle: black,
    brick: black,
    tint: white,
    rule: black,
    'eu-blue': black,
    'eu-yellow': black,
    white,
  },
}

/** How light a picture's colour looks, 0 to 1, on the scale of grey values: Rec. 709 weights on linear light. */
function luminance({ red, green, blue }: Rgb): number {
  const linear = (value: number): number => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  const light = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
}
