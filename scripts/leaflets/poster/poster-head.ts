/** The row above a poster's title: the publisher, and the area at the right. */

import type { Edition } from '../../sheets/sheet.ts'
import { indented, sliceOf } from '../../typeset/blocks/slice.ts'
import { boxEndingAt } from '../../typeset/blocks/text-slices.ts'
import { content } from '../../typeset/lines/owners.ts'
import { mm } from '../formats/millimetres.ts'
import type { PosterFormat } from '../formats/poster-formats.ts'
import { areaLabel, labelRow } from '../parts/edges.ts'
import { logoWithin } from '../parts/identity.ts'
import type { LeafletContext } from '../printing/context.ts'
import { type Piece, words } from '../sides/piece.ts'

/** The publisher's logo, or its name in type. */
export function publisherRow(edition: Edition, width: number, format: PosterFormat, context: LeafletContext): Piece {
  const { faces, publisher } = context
  const logo = logoWithin(format.logo, context)
  if (logo === undefined)
    return labelRow(
      { label: publisher.name, edition },
      { style: format.styles.label, gutter: format.labelGutter },
      width,
      faces,
    )
  const area = areaLabel(edition)
  if (area === undefined) return logo
  const owner = content()
  const box = words(area, format.styles.label, owner, width - logo.width - mm(format.labelGutter), faces)
  const height = Math.max(logo.slice.height, box.height)
  const lowered = indented(logo.slice, 0, (height - logo.slice.height) / 2)
  return {
    slice: sliceOf(height, [...lowered.items, ...boxEndingAt(box, width, (height - box.height) / 2)], lowered.figures),
    elements: [...logo.elements, { role: 'P', children: [owner] }],
  }
}
