/** A poster: the title, what its sheet says to passers-by, the number to call, the funders, and strips to tear off. */

import { markFirstUses } from '../../blocks/abbreviations.ts'
import type { Inline } from '../../blocks/block.ts'
import { withoutPictures } from '../../blocks/without-pictures.ts'
import { posterBlocks } from '../../sheets/poster-blocks.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import { linesOf } from '../../typeset/blocks/set-block.ts'
import { heightOf, joined, type Slice } from '../../typeset/blocks/slice.ts'
import type { MarkedContent } from '../../typeset/lines/page.ts'
import { type AbsoluteAddress, richText } from '../../typeset/lines/runs.ts'
import { setText } from '../../typeset/lines/text-box.ts'
import { blockSetting } from '../formats/block-setting.ts'
import { mm } from '../formats/millimetres.ts'
import type { PosterFormat } from '../formats/poster-formats.ts'
import { callPanel } from '../parts/call-panel.ts'
import { street } from '../parts/edges.ts'
import type { LeafletContext } from '../printing/context.ts'
import type { Overflow } from '../sides/fill-side.ts'
import type { Piece } from '../sides/piece.ts'
import { Side, withBoxes } from '../sides/side.ts'
import { titleStyle } from '../sides/title-style.ts'
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
  const marked = markFirstUses([{ kind: 'text', text: sheet.title }], posterBlocks(sheet) ?? [], context.firstUses)
  const given: PreparedPoster = { sheet, address, version, title: marked.lead, blocks: marked.blocks, format, context }
  const { side, elements, overflow } = firstThatFits(given)
  const strips = tearOffStrips(sheet, format, context)
  side.put({ height: 0, gap: 0, keepWithNext: false, items: strips.items }, 0, 0)
  return {
    document: {
      title: sheet.title,
      language: sheet.language,
      pages: [side.page(mm(format.page.width), mm(format.page.height))],
      structure: withBoxes(elements, side.figures),
      bookmarks: side.bookmarks,
    },
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
  readonly tightGaps: boolean
  /** Whether it has the street of houses, which is decoration. */
  readonly street: boolean
  readonly address: PrintedAddress
  /** A factor on the greatest height of a picture. */
  readonly pictures: number
}

const addresses: readonly PrintedAddress[] = [
  { of: 'page', isEasy: true },
  { of: 'page', isEasy: false },
  { of: 'site', isEasy: true },
  { of: 'site', isEasy: false },
]
const usual: Fit = { tightGaps: false, address: { of: 'page', isEasy: true }, street: true, pictures: 1 }
const tighter: readonly Fit[] = [true, false].flatMap((street) =>
  addresses.map((address): Fit => ({ ...usual, tightGaps: true, address, street })),
)
const withSmallPictures = tighter.map((fit): Fit => ({ ...fit, pictures: 0.5 }))

interface Filled {
  readonly side: Side
  readonly elements: Piece['elements']
  readonly overflow?: Overflow
}

function firstThatFits(given: PreparedPoster): Filled {
  const hasPictures = withoutPictures(given.blocks).count > 0
  let filled = fill(given, usual)
  for (const fit of hasPictures ? [...tighter, ...withSmallPictures] : tighter)
    if (filled.overflow) filled = fill(given, fit)
  return filled
}

/** Everything but the strips, in reading order. */
function fill(given: PreparedPoster, fit: Fit): Filled {
  const { sheet, address, title, blocks, format, context } = given
  const { page, margin, below, styles, tearOff } = format
  const { faces } = context
  const tightness = fit.tightGaps ? format.tightGaps : 1
  const absolute: AbsoluteAddress = (href) => new URL(href, address).href
  const x = mm(margin.inner)
  const width = mm(page.width - margin.inner - margin.outer)
  const publisher = publisherRow(sheet.edition, width, format, context)
  const titleText = richText(title, styles.title, { absolute })
  const titleType = titleStyle(titleText.runs, styles.title, styles.h2, width, faces)
  const titleLines = linesOf(setText(titleText.runs, titleType, width, faces, 'balanced'), 0)
  const head: readonly Slice[] = [
    ...(fit.street ? [street(sheet.edition, width, format)] : []),
    { ...publisher.slice, gap: mm(below.roofline) * tightness },
    { ...joined(titleLines, mm(below.label)), bookmarks: [{ title: sheet.title, level: 1 }] },
  ]
  const call = blocks.find((block) => block.kind === 'call')
  const panel = call && callPanel(call, width, format, faces)
  const strip = posterStrip(given, fit.address, width, format, context)
  const picture = { ...format.picture, mostHeight: format.picture.mostHeight * fit.pictures }
  const setting = blockSetting({ ...format, picture }, context, absolute, tightness)
  const body = posterBody(blocks, mm(format.textWidth), mm(format.panels.gutter), setting, panel?.elements ?? [])

  const bodyTop = mm(margin.top) + heightOf(head) + mm(below.title) * tightness
  const stripTop = mm(tearOff.y - format.strip.belowIt) - strip.slice.height
  const panelTop = panel ? stripTop - mm(format.call.aboveStrip) - panel.slice.height : stripTop
  const overflow = overflowOf(body, panelTop - mm(format.aboveFoot) - bodyTop)
  const side = new Side(0)
  side.stack(head, x, mm(margin.top))
  side.stack(body.slices, x, bodyTop)
  if (panel) side.put(panel.slice, x, panelTop)
  side.put(strip.slice, x, stripTop)
  return {
    side,
    elements: [
      ...publisher.elements,
      { role: 'H1', children: titleText.children },
      ...body.structure,
      ...strip.elements,
    ],
    ...(overflow && { overflow: { ...overflow, acknowledged: strip.slice.height } }),
  }
}
