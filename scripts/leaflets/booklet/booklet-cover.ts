/** Page 1 of a booklet: the street, the label and the publisher, the title and the lead; at its foot the number and the funders. */

import { indented, sliceOf } from '../../typeset/blocks/slice.ts'
import { boxAt, boxEndingAt } from '../../typeset/blocks/text-slices.ts'
import { content } from '../../typeset/lines/owners.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import type { BookletFormat } from '../formats/booklet-format.ts'
import { mm } from '../formats/millimetres.ts'
import { callPanel } from '../parts/call-panel.ts'
import { areaLabel } from '../parts/edges.ts'
import { frontHead } from '../parts/front-head.ts'
import { fundingStrip } from '../parts/funding-strip.ts'
import { logoWithin } from '../parts/identity.ts'
import type { LeafletContext } from '../printing/context.ts'
import type { PageArea } from '../sides/page-area.ts'
import { type Piece, words } from '../sides/piece.ts'
import type { PreparedSheet } from '../sides/prepared-sheet.ts'
import { Side } from '../sides/side.ts'

export interface Cover {
  readonly side: Side
  readonly elements: Piece['elements']
  /** Whether the lead fits on it; otherwise page 2 begins with it. */
  readonly hasLead: boolean
  /** Points by which title, number and acknowledgement are too tall even without a lead; 0 where they fit. */
  readonly tooTall: number
  /** The height of the acknowledgement in points. */
  readonly acknowledged: number
}

export function bookletCover(
  prepared: PreparedSheet,
  { x, width, top, bottom }: PageArea,
  format: BookletFormat,
  context: LeafletContext,
): Cover {
  const label = labelAndPublisher(prepared, width, format, context)
  const call = prepared.blocks.find((block) => block.kind === 'call')
  const panel = call && callPanel(call, width, format, context.faces)
  const strip = fundingStrip(prepared.sheet.funding, width, format, context)
  const stripTop = bottom - strip.slice.height
  const acknowledged = prepared.sheet.funding.length > 0
  const panelTop = panel ? stripTop - (acknowledged ? mm(format.call.aboveStrip) : 0) - panel.slice.height : stripTop
  const room = panelTop - mm(format.aboveFoot) - top
  const heads = (['usual', 'tight', 'elsewhere', 'bare'] as const).map((lead) => {
    const { slices, height, elements } = frontHead(prepared, { label, lead, width }, format, context)
    return { lead, slices, elements, tooTall: height - mm(format.below.lead) - room }
  })
  const head = heads.find(({ tooTall }) => tooTall <= 0) ?? heads.at(-1)
  if (!head) throw new Error('A cover has no head')
  const side = new Side(0)
  side.stack(head.slices, x, top)
  if (panel) side.put(panel.slice, x, panelTop)
  side.put(strip.slice, x, stripTop)
  return {
    side,
    elements: [...head.elements, ...(panel?.elements ?? []), ...strip.elements],
    hasLead: head.lead === 'usual' || head.lead === 'tight',
    tooTall: Math.max(0, head.tooTall),
    acknowledged: strip.slice.height,
  }
}

/** The label at the left; at the right the publisher and below it the area. Where names are long, everything stands below each other. */
function labelAndPublisher(
  { sheet }: PreparedSheet,
  width: number,
  { styles: { label: style }, runningHead, identity }: BookletFormat,
  context: LeafletContext,
): Piece {
  const { faces } = context
  const labelOwner = content()
  const label = words(sheet.label, style, labelOwner, width, faces)
  const logo = logoWithin(identity.logo, context)
  const publisher = logo ?? publisherName(width, style, context)
  const beside = label.width + mm(runningHead.gutter) + publisher.width <= width
  const { height } = publisher.slice
  const publisherTop = beside ? Math.max(0, label.height - height) : label.height
  const whose = indented(publisher.slice, beside ? width - publisher.width : 0, publisherTop)
  const area = areaLabel(sheet.edition)
  const areaOwner = content()
  const areaBox = words(area ?? '', style, areaOwner, width, faces)
  const areaTop = publisherTop + height + (logo && area !== undefined ? mm(belowLogo) : 0)
  return {
    slice: sliceOf(
      areaTop + (area === undefined ? 0 : areaBox.height),
      [
        ...boxAt(label, 0, beside ? Math.max(0, height - label.height) : 0),
        ...whose.items,
        ...(beside ? boxEndingAt(areaBox, width, areaTop) : boxAt(areaBox, 0, areaTop)),
      ],
      whose.figures,
    ),
    elements: [
      { role: 'P', children: [labelOwner] },
      ...publisher.elements,
      ...(area === undefined ? [] : [{ role: 'P', children: [areaOwner] } as const]),
    ],
  }
}

/** In millimetres. With less, a logo that fills its box would touch the area's name. */
const belowLogo = 1.5

/** The publisher's name in type, where it has no logo. */
function publisherName(
  width: number,
  style: TextStyle,
  { publisher, faces }: LeafletContext,
): Piece & { readonly width: number } {
  const owner = content()
  const box = words(publisher.name, { ...style, colour: 'bottle' }, owner, width, faces)
  return {
    width: box.width,
    slice: sliceOf(box.height, boxAt(box, 0, 0)),
    elements: [{ role: 'P', children: [owner] }],
  }
}
