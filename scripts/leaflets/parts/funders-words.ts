/** The words that funders ask for: the statement in bold, the fund's name in full, and a tagline where there is one. */

import type { Funder } from '../../model/funder.ts'
import { boxAt } from '../../typeset/blocks/text-slices.ts'
import type { Faces } from '../../typeset/faces/face.ts'
import { content } from '../../typeset/lines/owners.ts'
import type { Placed, StructureElement } from '../../typeset/lines/page.ts'
import type { TextBox } from '../../typeset/lines/text-box.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import { words } from '../sides/piece.ts'

export interface FundersLook {
  readonly style: TextStyle
  /** The white between the words of two funders. Points. */
  readonly gap: number
}

/** Lengths are points, from the top left corner. */
export interface FundersWords {
  readonly items: readonly Placed[]
  readonly elements: readonly StructureElement[]
  readonly height: number
  readonly width: number
}

/** Below each other, in the order of the list; lines balanced, nothing in italics. */
export function fundersWords(
  funders: readonly Funder[],
  mostWidth: number,
  { style: regular, gap }: FundersLook,
  faces: Faces,
): FundersWords {
  const bold: TextStyle = { ...regular, face: 'bold' }
  const items: Placed[] = []
  const elements: StructureElement[] = []
  let y = 0
  let width = 0
  const say = (text: string, style: TextStyle): void => {
    const owner = content()
    const box: TextBox = words(text, style, owner, mostWidth, faces, 'balanced')
    items.push(...boxAt(box, 0, y))
    elements.push({ role: 'P', children: [owner] })
    y += box.height
    width = Math.max(width, box.width)
  }
  for (const [index, { statement, fund, tagline }] of funders.entries()) {
    if (index > 0) y += gap
    say(statement, bold)
    say(fund, regular)
    if (tagline !== undefined) say(tagline, regular)
  }
  return { items, elements, height: y, width }
}
