/** A poster: the title, what its sheet says to passers-by, the number to call, the funders, and strips to tear off. */

import { markFirstUses } from '../../blocks/abbreviations.ts'
import type { Inline } from '../../blocks/block.ts'
import { plainText } from '../../blocks/plain-text.ts'
import { withoutPictures } from '../../blocks/without-pictures.ts'
import { memoisedByObject } from '../../memory/memoised-by-object.ts'
import { posterBlocks } from '../../sheets/poster-blocks.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import { heightOf, type SetBlocks, type Slice, sliceOf } from '../../typeset/blocks/slice.ts'
import type { Bookmark, MarkedContent } from '../../typeset/lines/page.ts'
import { type AbsoluteAddress, absoluteFrom } from '../../typeset/lines/runs.ts'
import { blockSetting } from '../formats/block-setting.ts'
import { mm } from '../formats/millimetres.ts'
import type { PosterFormat } from '../formats/poster-formats.ts'
import { type TextArea, textArea } from '../formats/text-area.ts'
import { type CallApart, callApart, inReadingOrder } from '../parts/call-apart.ts'
import { callPanel } from '../parts/call-panel.ts'
import { street } from '../parts/edges.ts'
import type { LeafletContext } from '../printing/context.ts'
import { aboutEdition } from '../sides/about-edition.ts'
import { documentOf } from '../sides/document-of-sides.ts'
import type { Overflow } from '../sides/fill-side.ts'
import type { Piece } from '../sides/piece.ts'
import { Side } from '../sides/side.ts'
import { setTitle } from '../sides/title.ts'
import type { TypesetSheet } from '../sides/typeset-sheet.ts'
import { overflowOf, posterBody } from './poster-body.ts'
import { publisherRow } from './poster-head.ts'
import { type PosterContent, type PrintedAddress, posterStrip } from './poster-strip.ts'
import { tearOffStrips } from './tear-off-strips.ts'

/** `address`: the canonical address of this edition's page. */
export function typesetPoster(
  sheet: Sheet,
  address: string,
  version: MarkedContent,
  format: PosterFormat,
  context: LeafletContext,
): TypesetSheet {
  // First uses are marked anew, for the text that the poster leaves out explains nothing on it.
  const marked = markFirstUses([plainText(sheet.title)], posterBlocks(sheet) ?? [], context.firstUses)
  const given: PreparedPoster = { sheet, address, version, title: marked.lead, blocks: marked.blocks, format, context }
  const { side, bookmarks, elements, overflow } = firstThatFits(given)
  const strips = tearOffStrips(sheet, format, context)
  side.put(sliceOf(0, strips.items), 0, 0)
  return {
    document: { ...documentOf(aboutEdition(sheet), [side], elements, format), bookmarks },
    overflows: overflow ? [overflow] : [],
    diagnostics: strips.diagnostics,
  }
}

interface PreparedPoster extends PosterContent {
  readonly title: readonly Inline[]
  readonly format: PosterFormat
  readonly context: LeafletContext
}

/** How a poster that is too full is made to fit, once the white above the panel is used up. The type keeps its size. */
interface Fit {
  readonly text: TextFit
  /** Whether it has the street of houses, which is decoration. */
  readonly street: boolean
  readonly address: PrintedAddress
}

interface TextFit {
  readonly tightGaps: boolean
  /** A factor on the greatest height of a picture. */
  readonly pictures: number
}

const whole: PrintedAddress = { of: 'page', isEasy: true }
const addresses: readonly PrintedAddress[] = [
  whole,
  { of: 'page', isEasy: false },
  { of: 'site', isEasy: true },
  { of: 'site', isEasy: false },
]
const usual: Fit = { text: { tightGaps: false, pictures: 1 }, street: true, address: whole }
const aroundText = (text: TextFit): readonly Fit[] =>
  [true, false].flatMap((street) => addresses.map((address) => ({ text, street, address })))
const tighter = aroundText({ tightGaps: true, pictures: 1 })
const withSmallPictures = aroundText({ tightGaps: true, pictures: 0.5 })

interface Filled {
  readonly side: Side
  readonly bookmarks: readonly Bookmark[]
  readonly elements: Piece['elements']
  readonly overflow?: Overflow
}

function firstThatFits(given: PreparedPoster): Filled {
  const hasPictures = withoutPictures(given.blocks).count > 0
  const parts = partsOf(given)
  const textFor = memoisedByObject((fit: TextFit) => textOf(given, parts, fit))
  let filled = fill(given, parts, textFor(usual.text), usual)
  for (const fit of hasPictures ? [...tighter, ...withSmallPictures] : tighter)
    if (filled.overflow) filled = fill(given, parts, textFor(fit.text), fit)
  return filled
}

/** What is the same however it is made to fit. */
interface PosterParts extends CallApart {
  readonly area: TextArea
  readonly absolute: AbsoluteAddress
  readonly publisher: Piece
  readonly title: Piece
  readonly stripWith: (printed: PrintedAddress) => Piece
}

function partsOf(given: PreparedPoster): PosterParts {
  const { sheet, address, title, blocks, format, context } = given
  const { styles } = format
  const { faces } = context
  const absolute = absoluteFrom(address)
  const area = textArea(format)
  const { width } = area
  const setting = blockSetting(format, context, absolute)
  const call = callApart(blocks, (call) => callPanel(call, width, format, faces), width, setting)
  return {
    area,
    absolute,
    publisher: publisherRow(sheet.edition, width, format, context),
    title: setTitle(title, styles.title, styles.h2, width, { faces, absolute }),
    ...call,
    stripWith: memoisedByObject(posterStrip(given, width, format, context)),
  }
}

interface PosterText {
  /** A factor on every gap. */
  readonly tightness: number
  readonly body: SetBlocks
}

function textOf({ format, context }: PreparedPoster, parts: PosterParts, fit: TextFit): PosterText {
  const tightness = fit.tightGaps ? format.tightGaps : 1
  const picture = { ...format.picture, mostHeight: format.picture.mostHeight * fit.pictures }
  const setting = blockSetting({ ...format, picture }, context, parts.absolute, tightness)
  const gutter = mm(format.panels.gutter)
  return {
    tightness,
    body: posterBody(parts.text, mm(format.textWidth), gutter, setting, parts.panel?.elements ?? []),
  }
}

/** Everything but the strips, in reading order. */
function fill(
  { sheet, format }: PreparedPoster,
  parts: PosterParts,
  { tightness, body }: PosterText,
  fit: Fit,
): Filled {
  const { below, tearOff } = format
  const { area, publisher, title, panel, readAfter } = parts
  const { x, width, top } = area
  const head: readonly Slice[] = [
    ...(fit.street ? [street(sheet.edition, width, format)] : []),
    { ...publisher.slice, gap: mm(below.roofline) * tightness },
    { ...title.slice, gap: mm(below.label) },
  ]
  const strip = parts.stripWith(fit.address)
  const bodyTop = top + heightOf(head) + mm(below.title) * tightness
  const stripTop = mm(tearOff.y - format.strip.belowIt) - strip.slice.height
  const panelTop = panel ? stripTop - mm(format.call.aboveStrip) - panel.slice.height : stripTop
  const overflow = overflowOf(body, parts.text, panelTop - mm(format.aboveFoot) - bodyTop)
  const side = new Side(0)
  side.stack(head, x, top)
  side.stack(body.slices, x, bodyTop)
  const own = [...side.bookmarks]
  if (panel) side.put(panel.slice, x, panelTop)
  const bookmarks = side.bookmarks.slice(own.length)
  side.put(strip.slice, x, stripTop)
  return {
    side,
    bookmarks: inReadingOrder(own, { bookmarks, readAfter }),
    elements: [...publisher.elements, ...title.elements, ...body.structure, ...strip.elements],
    ...(overflow && { overflow: { ...overflow, acknowledged: strip.slice.height } }),
  }
}
