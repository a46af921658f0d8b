/** The funding strip of a poster, above the strips: the funders at the left, the page's address and its QR code at the right. */

import type { Block } from '../../blocks/block.ts'
import { rectangle } from '../../drawing/path.ts'
import { emblemAlternative } from '../../funding/emblem.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import { moved, type Slice } from '../../typeset/blocks/slice.ts'
import type { Faces } from '../../typeset/faces/face.ts'
import type { MarkedContent, Placed, StructureElement } from '../../typeset/lines/page.ts'
import { setText, type TextBox } from '../../typeset/lines/text-box.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import { mm } from '../formats/millimetres.ts'
import type { PosterFormat } from '../formats/poster-formats.ts'
import { codeSize, placeCode, printedAddress } from '../parts/address-code.ts'
import { emblem } from '../parts/emblem.ts'
import { type FundersWords, fundersWords } from '../parts/funders-words.ts'
import { type Flag, manyFunders } from '../parts/many-funders.ts'
import { wholeRuns } from '../parts/version-line.ts'
import type { LeafletContext } from '../printing/context.ts'
import { qrCode } from '../qr/qr-code.ts'
import { block, boxAt, boxEndingAt, content, decoration, type Piece } from '../sides/piece.ts'
import { datesParts, lastDate, versionParts } from '../version/version.ts'

export interface PosterStripGiven {
  readonly sheet: Sheet
  /** The part of the sheet that the poster carries. */
  readonly blocks: readonly Block[]
  readonly address: string
  /** The marked content of the version, whose code is put in once everything is placed. */
  readonly version: MarkedContent
}

/** That of this edition's page, on lines of its own where it would be parted inside a name; or only that of its site. */
export type PrintedAddress = 'easy to type' | 'of the page' | 'of the site'

/**
 * The QR code leads to the page, whatever address is printed. Without a funder the rule, the emblem and the words are left out.
 */
export function posterStrip(
  { sheet, blocks, address, version }: PosterStripGiven,
  printed: PrintedAddress,
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
    ? { width: mm(strip.emblem.width), height: mm(strip.emblem.height), gap: mm(strip.wordsGap) }
    : undefined
  const where = content()
  const bold: TextStyle = { ...styles.small, face: 'bold' }
  const names = printedAddress(printed === 'of the site' ? siteUrl : address).split(/(?<=\/)/)
  const last = lastDate(blocks, [])
  const parts = [...(last ? datesParts(last) : []), ...versionParts(sheet)]
  const set: SetIn = {
    address: (room) => setText(wholeRuns(names, bold, where), bold, room, faces, 'balanced'),
    partsNames: (room) => names.some((name) => faces.bold.measure(name, bold.size) > room),
    version: (room) => setText(wholeRuns(parts, styles.small, version), styles.small, room, faces, 'balanced'),
  }
  const beside = addressBeside(funding, flag, set, { right, size }, format, faces)
  const isParted = printed === 'easy to type' && beside.partsNames
  const below =
    isParted || beside.crowded ? addressBelow(funding, flag, set, { right, size, width }, format, faces) : beside
  const { said, texts, height, flagTop, codeTop } = isParted || below.height < beside.height ? below : beside
  const top = funding.length === 0 ? 0 : strip.rule + mm(strip.padding)
  const flagOwner = content()
  const code = placeCode(qr, address, size, width - size, top + codeTop)
  const rule: Placed = {
    kind: 'path',
    commands: rectangle(0, 0, width, strip.rule),
    fill: 'rule',
    owner: decoration,
  }
  const figures: NonNullable<Slice['figures']> = [
    ...(flag ? [{ content: flagOwner, x: 0, y: top + flagTop, width: flag.width, height: flag.height }] : []),
    ...(code.slice.figures ?? []),
  ]
  const flagElement: StructureElement = { role: 'Figure', alternative: emblemAlternative, children: [flagOwner] }
  return {
    slice: block(
      top + height,
      [
        ...(funding.length === 0 ? [] : [rule]),
        ...(flag ? moved(emblem(flag.height, flagOwner), 0, top + flagTop) : []),
        ...moved(said.items, 0, top),
        ...moved(texts, 0, top),
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

/** Sets the two lines in a width in points. */
interface SetIn {
  readonly address: (room: number) => TextBox
  /** Whether the address is parted elsewhere than after a slash. */
  readonly partsNames: (room: number) => boolean
  readonly version: (room: number) => TextBox
}

/** Where the words must end before the code, the size of the code, and the width of the strip. Points. */
interface Room {
  readonly right: number
  readonly size: number
  readonly width: number
}

/** The parts below the rule, placed from one point. */
interface StripParts {
  readonly said: Pick<FundersWords, 'items' | 'elements'>
  /** The address and the version. */
  readonly texts: Slice['items']
  readonly height: number
  readonly flagTop: number
  readonly codeTop: number
}

/** Long words take all the width that the address leaves; if that is not enough, in the smaller type of the strips. */
function addressBeside(
  funding: Sheet['funding'],
  flag: Flag | undefined,
  set: SetIn,
  { right, size }: Omit<Room, 'width'>,
  { strip, styles }: PosterFormat,
  faces: Faces,
): StripParts & { readonly crowded: boolean; readonly partsNames: boolean } {
  const wordsX = flag ? flag.width + flag.gap : 0
  const gap = mm(strip.funderGap)
  const widest = right - wordsX - mm(strip.addressGap) - mm(strip.leastAddress)
  const room = Math.max(flag?.height ?? 0, size)
  const words = (width: number, style: TextStyle): FundersWords => fundersWords(funding, width, { style, gap }, faces)
  const usual = words(mm(strip.wordsWidth), styles.small)
  const wide = usual.height > room ? words(widest, styles.small) : usual
  const said = wide.height > room ? words(widest, styles.stripWords) : wide
  const beside = right - wordsX - said.width - mm(strip.addressGap)
  const [address, version] = [set.address(beside), set.version(beside)]
  const height = Math.max(room, said.height, address.height + version.height)
  const middle = (inner: number): number => (height - inner) / 2
  const textTop = middle(address.height + version.height)
  return {
    said: { ...said, items: moved(said.items, wordsX, middle(said.height)) },
    texts: [...boxEndingAt(address, right, textTop), ...boxEndingAt(version, right, textTop + address.height)],
    height,
    flagTop: middle(flag?.height ?? 0),
    codeTop: middle(size),
    crowded: said.height > room,
    partsNames: set.partsNames(beside),
  }
}

/** For many funders: their words reach to the code, and the address and the version stand below everything. */
function addressBelow(
  funding: Sheet['funding'],
  flag: Flag | undefined,
  set: SetIn,
  { right, size, width }: Room,
  { strip, styles }: PosterFormat,
  faces: Faces,
): StripParts {
  const gap = mm(strip.funderGap)
  const words = (style: TextStyle) => manyFunders(funding, flag, right, { style, gap }, faces)
  const usual = words(styles.small)
  const said = usual.height > Math.max(flag?.height ?? 0, size) ? words(styles.stripWords) : usual
  const lower = Math.max(0, (flag?.height ?? 0) - said.height) / 2
  const top = Math.max(said.height, size) + 2 * gap
  const [address, version] = [set.address(width), set.version(width)]
  const inOneRow = address.width + mm(strip.addressGap) + version.width <= width
  const versionTop = inOneRow ? top : top + address.height
  return {
    said: { ...said, items: moved(said.items, 0, lower) },
    texts: [
      ...(inOneRow ? boxAt(address, 0, top) : boxEndingAt(address, width, top)),
      ...boxEndingAt(version, width, versionTop),
    ],
    height: versionTop + version.height,
    flagTop: 0,
    codeTop: 0,
  }
}
