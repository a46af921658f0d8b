/** Every leaflet of a site: each edition in each of its formats, in colour and in black only. */

import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { LeafletFormat } from '../model/information-sheet.ts'
import { writePdf } from '../pdf/write-pdf.ts'
import { leafletAddress } from '../routes.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { Inks, LeafletContext } from './context.ts'
import { a4, type Format, isBuilt } from './formats.ts'
import { typesetLeaflet } from './leaflet.ts'

export interface Leaflet {
  readonly address: string
  /** The sheet's id. */
  readonly sheet: string
  /** The area's id; undefined for the partnership's own edition. */
  readonly area: string | undefined
  readonly format: LeafletFormat
  readonly ink: Inks
  /** How many pages the file has. */
  readonly pages: number
  readonly bytes: Uint8Array
}

const inks = ['colour', 'black'] as const

/** All of them, or everything that does not fit or cannot be printed. */
export function makeLeaflets(editions: readonly Sheet[], context: () => LeafletContext): Checked<readonly Leaflet[]> {
  const wanted = editions.flatMap((sheet) =>
    sheet.leaflet.filter(isBuilt).flatMap((format) => inks.map((ink) => ({ sheet, format, ink }))),
  )
  if (wanted.length === 0) return { ok: true, value: [], warnings: [] }
  const prepared = context()
  const made = wanted.map(({ sheet, format, ink }) => makeLeaflet(sheet, format, ink, prepared))
  const diagnostics = made.flatMap((leaflet): readonly Diagnostic[] => (leaflet.ok ? [] : leaflet.diagnostics))
  if (diagnostics.length > 0) return { ok: false, diagnostics }
  return { ok: true, value: made.flatMap((leaflet) => (leaflet.ok ? [leaflet.value] : [])), warnings: [] }
}

function makeLeaflet(sheet: Sheet, format: LeafletFormat, ink: Inks, context: LeafletContext): Checked<Leaflet> {
  const typeset = typesetLeaflet(sheet, formatOf[format] ?? a4, ink, context)
  if (!typeset.ok) return typeset
  const { faces, publisher } = context
  const bytes = writePdf(typeset.value, { faces, created: sheet.updated, author: publisher.name, inks: ink })
  const area = sheet.edition.kind === 'area' ? sheet.edition.id : undefined
  const address = leafletAddress(sheet.id, format, area, ink)
  const leaflet = { address, sheet: sheet.id, area, format, ink, pages: typeset.value.pages.length, bytes }
  return { ok: true, value: leaflet, warnings: typeset.warnings }
}

const formatOf: Partial<Record<LeafletFormat, Format>> = { a4 }
