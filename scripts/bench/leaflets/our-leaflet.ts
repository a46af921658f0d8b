/** One of our own leaflets, from its sheet to its bytes, in colour. */

import { a4 } from '../../leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../leaflets/leaflet.ts'
import { writePdf } from '../../pdf/write-pdf.ts'
import type { TypesetDocument } from '../../typeset/lines/page.ts'
import type { DifferentLeaflet } from './different-leaflets.ts'

/** Throws where it does not fit. */
export function ourLeaflet({ sheet, context }: DifferentLeaflet): {
  readonly document: TypesetDocument
  readonly bytes: Uint8Array
} {
  const typeset = typesetLeaflet(sheet, a4, context)
  if (!typeset.ok) throw new Error(typeset.diagnostics.map(({ message }) => message).join('\n'))
  const { faces, publisher } = context
  const options = { faces, created: sheet.updated, author: publisher.name, inks: 'colour', duplex: a4.duplex } as const
  return { document: typeset.value, bytes: writePdf(typeset.value, options) }
}
