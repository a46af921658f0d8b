/** The funding strip of a poster, above the strips: the funders at the left, the page's address and its QR code at the right. */

import type { Block } from '../../blocks/block.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import { rule } from '../../typeset/blocks/shapes.ts'
import { moved, type Slice, sliceOf } from '../../typeset/blocks/slice.ts'
import type { Faces } from '../../typeset/faces/face.ts'
import { content } from '../../typeset/lines/owners.ts'
import type { MarkedContent, StructureElement } from '../../typeset/lines/page.ts'
import { setText } from '../../typeset/lines/text-box.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import { mm } from '../formats/millimetres.ts'
import type { PosterFormat } from '../formats/poster-formats.ts'
import { codeSize, placeCode } from '../parts/address-code.ts'
import { flagOf, placedFlag } from '../parts/flag.ts'
import { datedVersion, wholeRuns } from '../parts/version-line.ts'
import type { LeafletContext } from '../printing/context.ts'
import { printedAddress } from '../printing/printed-address.ts'
import { qrCode } from '../qr/qr-code.ts'
import type { Piece } from '../sides/piece.ts'
import { lastDate } from '../version/version.ts'
import { type AddressLine, stripArrangement } from './strip-arrangement.ts'

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

/**
 * The strip with whichever address is printed: what is the same with all of them is set once. The QR code leads to the
 * page in any case. Without a funder the rule, the emblem and the words are left out.
 */
export function posterStrip(
  given: PosterContent,
  width: number,
  format: PosterFormat,
  context: LeafletContext,
): (printed: PrintedAddress) => Piece {
  const { strip, contact, styles } = format
  const { faces, siteUrl } = context
  const { funding } = given.sheet
  const qr = qrCode(given.address)
  const size = codeSize(qr, mm(contact.qr), format)
  const flag = flagOf(funding, strip)
  const dated = { ...given, last: lastDate(given.blocks, []) }
  const arrangement = stripArrangement({
    format,
    faces,
    funding,
    flag,
    width,
    right: width - size - mm(contact.gutter),
    size,
    version: (room) => datedVersion(dated, styles.small, room, faces, 'balanced'),
  })
  const top = funding.length === 0 ? 0 : strip.rule + mm(strip.padding)
  return ({ of, isEasy }) => {
    const address = addressLine(of === 'site' ? siteUrl : given.address, format, faces)
    const parts = arrangement(address, isEasy)
    const code = placeCode(qr, given.address, size, width - size, top + parts.codeTop)
    const shown = flag && placedFlag(flag, top + parts.flagTop)
    const figures = [...(shown?.slice.figures ?? []), ...(code.slice.figures ?? [])]
    const items: Slice['items'] = [
      ...(funding.length === 0 ? [] : [rule(0, 0, width, strip.rule, 'rule')]),
      ...(shown?.slice.items ?? []),
      ...moved(parts.said.items, 0, top),
      ...moved(parts.texts, 0, top),
      ...code.slice.items,
    ]
    return {
      slice: sliceOf(top + parts.height, items, figures),
      elements: [
        ...(shown?.elements ?? []),
        ...parts.said.elements,
        linkTo(given.address, address.content),
        { role: 'P', children: [given.version] },
        ...code.elements,
      ],
    }
  }
}

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

const linkTo = (address: string, words: MarkedContent): StructureElement => ({
  role: 'P',
  children: [{ role: 'Link', href: address, description: printedAddress(address), children: [words] }],
})
