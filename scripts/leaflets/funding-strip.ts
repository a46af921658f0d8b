/** Who paid: a rule, the emblem once, each funder's words, and who publishes at the right. */

import { rectangle } from '../drawing/path.ts'
import { emblemAlternative } from '../funding/emblem.ts'
import type { Funder } from '../model/funder.ts'
import type { Faces } from '../typeset/face.ts'
import type { Placed, StructureElement } from '../typeset/page.ts'
import { indented, moved } from '../typeset/slice.ts'
import type { TextBox } from '../typeset/text-box.ts'
import type { TextStyle } from '../typeset/text-style.ts'
import type { LeafletContext } from './context.ts'
import { emblem } from './emblem.ts'
import type { Layout } from './formats.ts'
import { identity } from './identity.ts'
import { mm } from './millimetres.ts'
import { block, boxAt, content, decoration, type Piece, words } from './piece.ts'

/** Without a funder: the identity alone, at the right. */
export function fundingStrip(
  funders: readonly Funder[],
  width: number,
  format: Layout,
  context: LeafletContext,
): Piece {
  const usual = format.strip.identity ? identity(format, context) : nobody
  if (funders.length === 0) return { ...usual, slice: indented(usual.slice, width - usual.width) }
  const { strip } = format
  const top = strip.rule + mm(strip.padding)
  const flag = funders.some((funder) => funder.emblem === 'eu')
  const flagWidth = flag ? mm(strip.emblem.width) : 0
  const flagHeight = flag ? mm(strip.emblem.height) : 0
  const wordsX = flag ? flagWidth + mm(strip.wordsGap) : 0
  const look = { style: format.styles.body, gap: mm(strip.funderGap) }
  const beside = width - wordsX - usual.width - mm(strip.identityGap)
  const narrow = fundersWords(funders, Math.min(beside, mm(strip.wordsWidth)), look, context.faces)
  // Several funders take all the width there is; the publisher's name then stands below them on a line of its own.
  const crowded = strip.identity && narrow.height > mm(strip.emblem.height)
  const nameBelow = crowded && !context.publisher.logo
  const said = nameBelow
    ? fundersWords(funders, width - wordsX, look, context.faces, context.publisher.name)
    : crowded
      ? fundersWords(funders, beside, look, context.faces)
      : narrow
  const who = nameBelow ? nobody : usual
  const inner = Math.max(flagHeight, said.height, who.slice.height)
  const owner = content()
  // Beside many words the emblem stands level with the first of them, its own funder's.
  const many = crowded || (funders.length > 1 && said.height > flagHeight)
  const flagTop = many ? top : top + (inner - flagHeight) / 2
  const items: Placed[] = [
    { kind: 'path', commands: rectangle(0, 0, width, strip.rule), fill: 'rule', owner: decoration },
    ...(flag ? moved(emblem(flagHeight, owner), 0, flagTop) : []),
    ...moved(said.items, wordsX, top + (inner - said.height) / 2),
  ]
  const whoX = width - who.width
  const whoTop = top + (inner - who.slice.height) / 2
  const flagElement: StructureElement = { role: 'Figure', alternative: emblemAlternative, children: [owner] }
  return {
    slice: block(
      top + inner,
      [...items, ...moved(who.slice.items, whoX, whoTop)],
      [
        ...(flag ? [{ content: owner, x: 0, y: flagTop, width: flagWidth, height: flagHeight }] : []),
        ...(who.slice.figures ?? []).map((figure) => ({ ...figure, x: figure.x + whoX, y: figure.y + whoTop })),
      ],
    ),
    elements: [...(flag ? [flagElement] : []), ...said.elements, ...who.elements],
  }
}

interface FundersLook {
  readonly style: TextStyle
  /** Between the words of one funder and of the next, in points. */
  readonly gap: number
}

export interface FundersWords {
  readonly items: readonly Placed[]
  readonly elements: readonly StructureElement[]
  readonly height: number
  readonly width: number
}

const nobody: ReturnType<typeof identity> = { width: 0, slice: block(0, []), elements: [] }

/** The statement in bold, the fund's name in full, and the tagline where there is one; each balanced, none in italics. */
export function fundersWords(
  funders: readonly Funder[],
  mostWidth: number,
  { style: regular, gap }: FundersLook,
  faces: Faces,
  publisher?: string,
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
  if (publisher !== undefined) {
    y += gap
    say(publisher, { ...bold, colour: 'bottle' })
  }
  return { items, elements, height: y, width }
}
