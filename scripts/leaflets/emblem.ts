/** The European emblem on paper: in colour, and in its one-colour form. */

import { placed, rectangle } from '../drawing/path.ts'
import { emblemField, emblemHeight, emblemStars } from '../funding/emblem.ts'
import type { MarkedContent, Placed } from '../typeset/page.ts'

/** Of the flag's height: the black outline of the one-colour form. */
const outline = 1 / 60

/** From the top left corner of the flag, which is `height` points high. One of the two forms is printed, as the inks are. */
export function emblem(height: number, owner: MarkedContent): readonly Placed[] {
  const scale = height / emblemHeight
  const stars = placed(emblemStars, 0, 0, scale)
  const line = height * outline
  const field = rectangle(line / 2, line / 2, height * 1.5 - line, height - line)
  const edge = { colour: 'ink', width: line, join: 'miter' } as const
  return [
    { kind: 'path', only: 'colour', commands: placed(emblemField, 0, 0, scale), fill: 'eu-blue', owner },
    { kind: 'path', only: 'colour', commands: stars, fill: 'eu-yellow', owner },
    { kind: 'path', only: 'black', commands: field, fill: 'white', stroke: edge, owner },
    { kind: 'path', only: 'black', commands: stars, fill: 'ink', owner },
  ]
}
