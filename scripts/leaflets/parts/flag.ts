/** The European emblem as it stands at the left end of a funding strip. */

import { emblemAlternative } from '../../funding/emblem.ts'
import type { Funder } from '../../model/funder.ts'
import { moved, sliceOf } from '../../typeset/blocks/slice.ts'
import { content } from '../../typeset/lines/owners.ts'
import type { Layout } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import type { Piece } from '../sides/piece.ts'
import { emblem } from './emblem.ts'

/** Its size, and the white between it and its words. Points. */
export interface Flag {
  readonly width: number
  readonly height: number
  readonly gap: number
}

/** Undefined where no funder has the emblem. */
export const flagOf = (
  funders: readonly Funder[],
  { emblem: size, wordsGap }: Pick<Layout['strip'], 'emblem' | 'wordsGap'>,
): Flag | undefined =>
  funders.some((funder) => funder.emblem === 'eu')
    ? { width: mm(size.width), height: mm(size.height), gap: mm(wordsGap) }
    : undefined

/** With its alternative text, `y` points below the top of the strip. */
export function placedFlag({ width, height }: Flag, y: number): Piece {
  const owner = content()
  return {
    slice: sliceOf(y + height, moved(emblem(height, owner), 0, y), [{ content: owner, x: 0, y, width, height }]),
    elements: [{ role: 'Figure', alternative: emblemAlternative, children: [owner] }],
  }
}

/** The clear space around it in points: a quarter of its height, by its graphics standard. */
export const clearSpaceOf = ({ height }: Pick<Flag, 'height'>): number => height / 4
