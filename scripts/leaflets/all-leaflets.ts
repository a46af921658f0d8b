/** Every leaflet of a site: each edition in each of its formats, in colour and in black only. */

import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { LeafletFormat } from '../model/information-sheet.ts'
import { leafletAddress } from '../routes.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { Inks } from '../typeset/page.ts'
import type { LeafletContext } from './context.ts'
import { rowOf } from './formats.ts'
import { leafletFiles } from './leaflet.ts'

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

const inks: readonly Inks[] = ['colour', 'black']

/** All of them, or everything that does not fit or cannot be printed. A format without a row yet gives none. */
export function makeLeaflets(editions: readonly Sheet[], context: () => LeafletContext): Checked<readonly Leaflet[]> {
  const wanted = editions.flatMap((sheet) =>
    sheet.leaflet.flatMap((format) => {
      const row = rowOf(format)
      return row ? [{ sheet, row }] : []
    }),
  )
  if (wanted.length === 0) return { ok: true, value: [], warnings: [] }
  const prepared = context()
  const leaflets: Leaflet[] = []
  const diagnostics: Diagnostic[] = []
  for (const { sheet, row } of wanted) {
    const area = sheet.edition.kind === 'area' ? sheet.edition.id : undefined
    const made = leafletFiles(sheet, row, prepared)
    if (!made.ok) {
      diagnostics.push(...made.diagnostics)
      continue
    }
    const { pages, bytes } = made.value
    for (const ink of inks) {
      const address = leafletAddress(sheet.id, row.name, area, ink)
      leaflets.push({ address, sheet: sheet.id, area, format: row.name, ink, pages, bytes: bytes[ink] })
    }
  }
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: leaflets, warnings: [] }
}
