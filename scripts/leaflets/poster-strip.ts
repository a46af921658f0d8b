/** The funding strip of a poster, above the cut: who paid at the left, the address of the page and its code at the right. */

import type { Block } from '../blocks/block.ts'
import { rectangle } from '../drawing/path.ts'
import { emblemAlternative } from '../funding/emblem.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { MarkedContent, Placed, StructureElement } from '../typeset/page.ts'
import { moved, type Slice } from '../typeset/slice.ts'
import { setText } from '../typeset/text-box.ts'
import type { TextStyle } from '../typeset/text-style.ts'
import { codeSize, placeCode, printedAddress } from './address-code.ts'
import type { LeafletContext } from './context.ts'
import { emblem } from './emblem.ts'
import { type FundersWords, fundersWords } from './funding-strip.ts'
import { mm } from './millimetres.ts'
import { block, boxEndingAt, content, decoration, type Piece } from './piece.ts'
import type { PosterFormat } from './poster-formats.ts'
import { qrCode } from './qr-code.ts'
import { datesParts, lastDate, versionParts } from './version.ts'
import { wholeRuns } from './version-line.ts'

export interface PosterStripGiven {
  readonly sheet: Sheet
  /** What the poster carries of it. */
  readonly blocks: readonly Block[]
  readonly address: string
  /** Whose content the version is: its code is put in once all is placed. */
  readonly version: MarkedContent
}

/**
 * `address` is that of the page of this edition, whole or as the site it is on; the code leads to the page itself.
 * Without a funder the rule, the emblem and the words are left out.
 */
export function posterStrip(
  { sheet, blocks, address, version }: PosterStripGiven,
  wholeAddress: boolean,
  width: number,
  format: PosterFormat,
  { faces, siteUrl }: LeafletContext,
): Piece {
  const { strip, contact, styles } = format
  const { funding } = sheet
  const qr = qrCode(address)
  const size = codeSize(qr, mm(contact.qr), format)
  const right = width - size - mm(contact.gutter)
  const flag = funding.some((funder) => funder.emblem === 'eu')
  const flagWidth = flag ? mm(strip.emblem.width) : 0
  const flagHeight = flag ? mm(strip.emblem.height) : 0
  const wordsX = flag ? flagWidth + mm(strip.wordsGap) : 0
  const gap = mm(strip.funderGap)
  // Many words are set as wide as the address lets them; if that does not do, in the smaller type of the strips.
  const widest = right - wordsX - mm(strip.addressGap) - mm(strip.leastAddress)
  const room = Math.max(flagHeight, size)
  const set = (width: number, style: TextStyle): FundersWords => fundersWords(funding, width, { style, gap }, faces)
  const usual = set(mm(strip.wordsWidth), styles.small)
  const wide = usual.height > room ? set(widest, styles.small) : usual
  const said = wide.height > room ? set(widest, styles.stripWords) : wide
  const beside = right - wordsX - said.width - mm(strip.addressGap)
  const where = content()
  const shown = printedAddress(wholeAddress ? address : siteUrl)
  const bold: TextStyle = { ...styles.small, face: 'bold' }
  const addressBox = setText(wholeRuns(shown.split(/(?<=\/)/), bold, where), bold, beside, faces, 'balanced')
  const last = lastDate(blocks, [])
  const parts = [...(last ? datesParts(last) : []), ...versionParts(sheet)]
  const versionBox = setText(wholeRuns(parts, styles.small, version), styles.small, beside, faces, 'balanced')
  const besideHeight = addressBox.height + versionBox.height
  const inner = Math.max(flagHeight, said.height, besideHeight, size)
  const top = funding.length === 0 ? 0 : strip.rule + mm(strip.padding)
  const middle = (height: number): number => top + (inner - height) / 2
  const flagOwner = content()
  const code = placeCode(qr, address, size, width - size, middle(size))
  const rule: Placed = {
    kind: 'path',
    commands: rectangle(0, 0, width, strip.rule),
    fill: 'rule',
    owner: decoration,
  }
  const figures: NonNullable<Slice['figures']> = [
    ...(flag ? [{ content: flagOwner, x: 0, y: middle(flagHeight), width: flagWidth, height: flagHeight }] : []),
    ...(code.slice.figures ?? []),
  ]
  const flagElement: StructureElement = { role: 'Figure', alternative: emblemAlternative, children: [flagOwner] }
  return {
    slice: block(
      top + inner,
      [
        ...(funding.length === 0 ? [] : [rule]),
        ...(flag ? moved(emblem(flagHeight, flagOwner), 0, middle(flagHeight)) : []),
        ...moved(said.items, wordsX, middle(said.height)),
        ...boxEndingAt(addressBox, right, middle(besideHeight)),
        ...boxEndingAt(versionBox, right, middle(besideHeight) + addressBox.height),
        ...code.slice.items,
      ],
      figures,
    ),
    elements: [
      ...(flag ? [flagElement] : []),
      ...said.elements,
      {
        role: 'P',
        children: [{ role: 'Link', href: address, description: printedAddress(address), children: [where] }],
      },
      { role: 'P', children: [version] },
      ...code.elements,
    ],
  }
}
