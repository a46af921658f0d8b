/** The inks as a screen shows them, from the design's tokens. */

import tokens from '../../../layouts/styles/tokens.json' with { type: 'json' }
import { hexColour } from '../../drawing/svg-colour.ts'
import type { InkName, Rgb } from './page.ts'

const { print } = tokens.colour

export const inkColours: Readonly<Record<InkName, Rgb>> = {
  ink: hexColour(print.ink.grey),
  bottle: hexColour(print.bottle.rgb),
  brick: hexColour(print.brick.rgb),
  tint: hexColour(print.tint.rgb),
  rule: hexColour(print.rule.rgb),
  'eu-blue': hexColour(print['eu-blue'].rgb),
  'eu-yellow': hexColour(print['eu-yellow'].rgb),
  white: hexColour('#ffffff'),
  'all-plates': hexColour('#000000'),
}
