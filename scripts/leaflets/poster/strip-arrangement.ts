/** Where the words of funders, an address and the version stand in the funding strip of a poster: side by side, or below each other. */

import { lazy } from '../../memory/lazy.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import { moved, type Slice } from '../../typeset/blocks/slice.ts'
import { boxAt, boxEndingAt } from '../../typeset/blocks/text-slices.ts'
import type { Faces } from '../../typeset/faces/face.ts'
import type { MarkedContent } from '../../typeset/lines/page.ts'
import type { TextBox } from '../../typeset/lines/text-box.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import { mm } from '../formats/millimetres.ts'
import type { PosterFormat } from '../formats/poster-formats.ts'
import type { Flag } from '../parts/flag.ts'
import { type FundersWords, fundersWords } from '../parts/funders-words.ts'
import { manyFunders } from '../parts/many-funders.ts'

/** What the strip is set from, but for the address. Lengths are points. */
export interface StripSetting {
  readonly format: PosterFormat
  readonly faces: Faces
  readonly funding: Sheet['funding']
  readonly flag: Flag | undefined
  readonly width: number
  /** Where the words must end before the code. */
  readonly right: number
  /** The size of the code. */
  readonly size: number
  /** Set in a width in points. */
  readonly version: (room: number) => TextBox
}

export interface AddressLine {
  readonly content: MarkedContent
  /** Set in a width in points. */
  readonly setIn: (room: number) => TextBox
  /** Whether one of its parts is wider. */
  readonly isPartedIn: (room: number) => boolean
}

/** The parts below the rule, placed from one point. */
export interface StripParts {
  readonly said: Pick<FundersWords, 'items' | 'elements'>
  /** The address and the version. */
  readonly texts: Slice['items']
  readonly height: number
  readonly flagTop: number
  readonly codeTop: number
}

/**
 * An address stands beside the funders, or below them where the strip is lower so or, if `isEasy`, where it would be
 * parted inside a name. The words of the funders are set once for all addresses.
 */
export function stripArrangement(setting: StripSetting): (address: AddressLine, isEasy: boolean) => StripParts {
  const besideCode = lazy(() => wordsBesideAddress(setting))
  const aboveAll = lazy(() => wordsAboveAddress(setting))
  return (address, isEasy) => {
    const beside = addressBeside(address, besideCode(), setting)
    if (isEasy && beside.isParted) return addressBelow(address, aboveAll(), setting)
    if (!beside.crowded) return beside
    const below = addressBelow(address, aboveAll(), setting)
    return below.height < beside.height ? below : beside
  }
}

/** Of the emblem and the code the higher one: what they leave room for takes no more of the poster. */
const freeHeight = ({ flag, size }: StripSetting): number => Math.max(flag?.height ?? 0, size)

const wordsLeft = ({ flag }: StripSetting): number => (flag ? flag.width + flag.gap : 0)

/** Long words take all the width that the address leaves; if that is not enough, in the smaller type of the strips. */
function wordsBesideAddress(setting: StripSetting): FundersWords {
  const { funding, right, faces } = setting
  const { strip, styles } = setting.format
  const room = freeHeight(setting)
  const widest = right - wordsLeft(setting) - mm(strip.addressGap) - mm(strip.leastAddress)
  const words = (width: number, style: TextStyle): FundersWords =>
    fundersWords(funding, width, { style, gap: mm(strip.funderGap) }, faces)
  const usual = words(mm(strip.wordsWidth), styles.small)
  const wide = usual.height > room ? words(widest, styles.small) : usual
  return wide.height > room ? words(widest, styles.stripWords) : wide
}

function addressBeside(
  address: AddressLine,
  said: FundersWords,
  setting: StripSetting,
): StripParts & { readonly crowded: boolean; readonly isParted: boolean } {
  const { flag, right, size } = setting
  const left = wordsLeft(setting)
  const beside = right - left - said.width - mm(setting.format.strip.addressGap)
  const [addressBox, version] = [address.setIn(beside), setting.version(beside)]
  const room = freeHeight(setting)
  const height = Math.max(room, said.height, addressBox.height + version.height)
  const middle = (inner: number): number => (height - inner) / 2
  const textTop = middle(addressBox.height + version.height)
  return {
    said: { ...said, items: moved(said.items, left, middle(said.height)) },
    texts: [...boxEndingAt(addressBox, right, textTop), ...boxEndingAt(version, right, textTop + addressBox.height)],
    height,
    flagTop: middle(flag?.height ?? 0),
    codeTop: middle(size),
    crowded: said.height > room,
    isParted: address.isPartedIn(beside),
  }
}

/** For many funders: their words reach to the code. */
function wordsAboveAddress(setting: StripSetting): FundersWords {
  const { funding, flag, right, faces } = setting
  const { strip, styles } = setting.format
  const words = (style: TextStyle) => manyFunders(funding, flag, right, { style, gap: mm(strip.funderGap) }, faces)
  const usual = words(styles.small)
  return usual.height > freeHeight(setting) ? words(styles.stripWords) : usual
}

/** The address and the version stand below everything. */
function addressBelow(address: AddressLine, said: FundersWords, setting: StripSetting): StripParts {
  const { flag, width, size } = setting
  const { strip } = setting.format
  const lower = Math.max(0, (flag?.height ?? 0) - said.height) / 2
  const top = Math.max(said.height, size) + 2 * mm(strip.funderGap)
  const [addressBox, version] = [address.setIn(width), setting.version(width)]
  const inOneRow = addressBox.width + mm(strip.addressGap) + version.width <= width
  const versionTop = inOneRow ? top : top + addressBox.height
  return {
    said: { ...said, items: moved(said.items, 0, lower) },
    texts: [
      ...(inOneRow ? boxAt(addressBox, 0, top) : boxEndingAt(addressBox, width, top)),
      ...boxEndingAt(version, width, versionTop),
    ],
    height: versionTop + version.height,
    flagTop: 0,
    codeTop: 0,
  }
}
