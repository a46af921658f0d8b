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
import { codeSize, placeCode } from '../parts/address-code.ts'
import { emblem } from '../parts/emblem.ts'
import { type FundersWords, fundersWords } from '../parts/funders-words.ts'
import { type Flag, manyFunders } from '../parts/many-funders.ts'
import { datedVersion, wholeRuns } from '../parts/version-line.ts'
import type { LeafletContext } from '../printing/context.ts'
import { printedAddress } from '../printing/printed-address.ts'
import { qrCode } from '../qr/qr-code.ts'
import { block, boxAt, boxEndingAt, content, decoration, type Piece } from '../sides/piece.ts'
import { lastDate } from '../version/version.ts'

export interface PosterContent {
  readonly sheet: Sheet
  /** The part of the sheet that the poster carries. */
  readonly blocks: readonly Block[]
  readonly address: string
  /** The marked content of the version, whose code is put in once everything is placed. */
  readonly version: MarkedContent
}

export interface PrintedAddress {
  /** That of this edition's page, or only that of its site. */
  readonly of: 'page' | 'site'
  /** Whether it stands below the funders where it would be parted inside a name beside them. */
  readonly isEasy: boolean
}

/** What the strip is set from. Lengths are points. */
interface Setting extends Pick<LeafletContext, 'faces'> {
  readonly format: PosterFormat
  readonly funding: Sheet['funding']
  readonly flag: Flag | undefined
  readonly width: number
  /** Where the words must end before the code. */
  readonly right: number
  /** The size of the code. */
  readonly size: number
  readonly address: AddressLine
  /** Set in a width in points. */
  readonly version: (room: number) => TextBox
}

interface AddressLine {
  readonly content: MarkedContent
  /** Set in a width in points. */
  readonly setIn: (room: number) => TextBox
  /** Whether one of its parts is wider. */
  readonly isPartedIn: (room: number) => boolean
}

/**
 * The QR code leads to the page, whatever address is printed. Without a funder the rule, the emblem and the words are left out.
 */
export function posterStrip(
  given: PosterContent,
  printed: PrintedAddress,
  width: number,
  format: PosterFormat,
  context: LeafletContext,
): Piece {
  const { strip, contact } = format
  const { funding } = given.sheet
  const qr = qrCode(given.address)
  const size = codeSize(qr, mm(contact.qr), format)
  const setting: Setting = {
    format,
    faces: context.faces,
    funding,
    flag: flagOf(funding, format),
    width,
    right: width - size - mm(contact.gutter),
    size,
    address: addressLine(printed.of === 'site' ? context.siteUrl : given.address, format, context.faces),
    version: (room) =>
      datedVersion(
        { ...given, last: lastDate(given.blocks, []) },
        format.styles.small,
        room,
        context.faces,
        'balanced',
      ),
  }
  const parts = partsOf(setting, printed)
  const top = funding.length === 0 ? 0 : strip.rule + mm(strip.padding)
  const code = placeCode(qr, given.address, size, width - size, top + parts.codeTop)
  const flag = setting.flag && placedFlag(setting.flag, top + parts.flagTop)
  const figures: NonNullable<Slice['figures']> = [...(flag ? [flag.figure] : []), ...(code.slice.figures ?? [])]
  const items: Slice['items'] = [
    ...(funding.length === 0 ? [] : [ruleAcross(width, strip.rule)]),
    ...(flag ? flag.items : []),
    ...moved(parts.said.items, 0, top),
    ...moved(parts.texts, 0, top),
    ...code.slice.items,
  ]
  return {
    slice: block(top + parts.height, items, figures),
    elements: [
      ...(flag ? [flag.element] : []),
      ...parts.said.elements,
      linkTo(given.address, setting.address.content),
      { role: 'P', children: [given.version] },
      ...code.elements,
    ],
  }
}

/** Undefined where no funder has the emblem. */
const flagOf = (funding: Sheet['funding'], { strip }: PosterFormat): Flag | undefined =>
  funding.some((funder) => funder.emblem === 'eu')
    ? { width: mm(strip.emblem.width), height: mm(strip.emblem.height), gap: mm(strip.wordsGap) }
    : undefined

/** A long address is parted after its slashes. */
function addressLine(address: string, { styles }: PosterFormat, faces: Faces): AddressLine {
  const bold: TextStyle = { ...styles.small, face: 'bold' }
  const names = printedAddress(address).split(/(?<=\/)/)
  const owner = content()
  return {
    content: owner,
    setIn: (room) => setText(wholeRuns(names, bold, owner), bold, room, faces, 'balanced'),
    isPartedIn: (room) => names.some((name) => faces.bold.measure(name, bold.size) > room),
  }
}

const ruleAcross = (width: number, height: number): Placed => ({
  kind: 'path',
  commands: rectangle(0, 0, width, height),
  fill: 'rule',
  owner: decoration,
})

/** The emblem at the left end of the strip, `y` points below its top. */
function placedFlag({ width, height }: Flag, y: number) {
  const owner = content()
  const element: StructureElement = { role: 'Figure', alternative: emblemAlternative, children: [owner] }
  return { items: moved(emblem(height, owner), 0, y), figure: { content: owner, x: 0, y, width, height }, element }
}

const linkTo = (address: string, words: MarkedContent): StructureElement => ({
  role: 'P',
  children: [{ role: 'Link', href: address, description: printedAddress(address), children: [words] }],
})

/** The parts below the rule, placed from one point. */
interface StripParts {
  readonly said: Pick<FundersWords, 'items' | 'elements'>
  /** The address and the version. */
  readonly texts: Slice['items']
  readonly height: number
  readonly flagTop: number
  readonly codeTop: number
}

/** The address stands beside the funders, or below them where it would be parted inside a name or the strip is lower so. */
function partsOf(setting: Setting, printed: PrintedAddress): StripParts {
  const beside = addressBeside(setting)
  if (printed.isEasy && beside.isParted) return addressBelow(setting)
  if (!beside.crowded) return beside
  const below = addressBelow(setting)
  return below.height < beside.height ? below : beside
}

/** Long words take all the width that the address leaves; if that is not enough, in the smaller type of the strips. */
function addressBeside(setting: Setting): StripParts & { readonly crowded: boolean; readonly isParted: boolean } {
  const { funding, flag, right, size, faces } = setting
  const { strip, styles } = setting.format
  const wordsX = flag ? flag.width + flag.gap : 0
  const gap = mm(strip.funderGap)
  const widest = right - wordsX - mm(strip.addressGap) - mm(strip.leastAddress)
  const room = Math.max(flag?.height ?? 0, size)
  const words = (width: number, style: TextStyle): FundersWords => fundersWords(funding, width, { style, gap }, faces)
  const usual = words(mm(strip.wordsWidth), styles.small)
  const wide = usual.height > room ? words(widest, styles.small) : usual
  const said = wide.height > room ? words(widest, styles.stripWords) : wide
  const beside = right - wordsX - said.width - mm(strip.addressGap)
  const [address, version] = [setting.address.setIn(beside), setting.version(beside)]
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
    isParted: setting.address.isPartedIn(beside),
  }
}

/** For many funders: their words reach to the code, and the address and the version stand below everything. */
function addressBelow(setting: Setting): StripParts {
  const { funding, flag, width, right, size, faces } = setting
  const { strip, styles } = setting.format
  const gap = mm(strip.funderGap)
  const words = (style: TextStyle) => manyFunders(funding, flag, right, { style, gap }, faces)
  const usual = words(styles.small)
  const said = usual.height > Math.max(flag?.height ?? 0, size) ? words(styles.stripWords) : usual
  const lower = Math.max(0, (flag?.height ?? 0) - said.height) / 2
  const top = Math.max(said.height, size) + 2 * gap
  const [address, version] = [setting.address.setIn(width), setting.version(width)]
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
