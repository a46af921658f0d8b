/** The European emblem on paper: in colour, and in its one-colour form. */

import { rectangle } from '../drawing/path.ts'
import { emblemHeight, emblemStar, starCentres } from '../funding/emblem.ts'
import type { InkName, Inks, MarkedContent, Placed } from '../typeset/page.ts'

/** Of the flag's height: the black outline of the one-colour form. */
const outline = 1 / 60

/** From the top left corner of the flag, which is `height` points high. One of the two forms is printed, as the inks are. */
export function emblem(height: number, owner: MarkedContent): readonly Placed[] {
  const scale = height / emblemHeight
  const line = height * outline
  const field = rectangle(line / 2, line / 2, height * 1.5 - line, height - line)
  const edge = { colour: 'ink', width: line, join: 'miter' } as const
  // One star in twelve places is a third of the bytes of twelve stars.
  const stars = (only: Inks, fill: InkName): readonly Placed[] =>
    starCentres.map(({ x, y }): Placed => {
      const origin = { x: x * scale, y: y * scale, scale }
      return { kind: 'path', only, commands: emblemStar, origin, fill, owner }
    })
  return [
    { kind: 'path', only: 'colour', commands: rectangle(0, 0, height * 1.5, height), fill: 'eu-blue', owner },
    ...stars('colour', 'eu-yellow'),
    { kind: 'path', only: 'black', commands: field, fill: 'white', stroke: edge, owner },
    ...stars('black', 'ink'),
  ]
}
