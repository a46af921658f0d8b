/** The European emblem on paper, in colour or in its one-colour form. */

import { placed, rectangle } from '../drawing/path.ts'
import { emblemField, emblemHeight, emblemStars } from '../funding/emblem.ts'
import type { MarkedContent, Placed } from '../typeset/page.ts'
import type { Inks } from './context.ts'

/** Of the flag's height: the black outline of the one-colour form. */
const outline = 1 / 60

/** From the top left corner of the flag, which is `height` points high. */
export function emblem(height: number, inks: Inks, owner: MarkedContent): readonly Placed[] {
  const scale = height / emblemHeight
  const stars = placed(emblemStars, 0, 0, scale)
  if (inks === 'colour')
    return [
      { kind: 'path', commands: placed(emblemField, 0, 0, scale), fill: 'eu-blue', owner },
      { kind: 'path', commands: stars, fill: 'eu-yellow', owner },
    ]
  const line = height * outline
  const field = rectangle(line / 2, line / 2, height * 1.5 - line, height - line)
  return [
    { kind: 'path', commands: field, fill: 'white', stroke: { colour: 'ink', width: line, join: 'miter' }, owner },
    { kind: 'path', commands: stars, fill: 'ink', owner },
  ]
}
