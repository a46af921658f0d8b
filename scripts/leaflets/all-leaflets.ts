/** Every leaflet of a site: each edition in each of its formats, in colour and in black only, and for a print shop where that is asked for. */

import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { LeafletFormat } from '../model/information-sheet.ts'
import type { Palette } from '../pdf/inks.ts'
import { leafletAddress } from '../routes.ts'
import { posterBlocks } from '../sheets/poster-blocks.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { LeafletContext } from './context.ts'
import { type AnyFormat, rowOf } from './format-table.ts'
import { type LeafletFiles, leafletFiles } from './leaflet.ts'
import type { Print } from './print.ts'
import { type Refused, tellRefused } from './refused.ts'

export interface Leaflet {
  readonly address: string
  /** The sheet's id. */
  readonly sheet: string
  /** The area's id; undefined for the partnership's own edition. */
  readonly area: string | undefined
  readonly format: LeafletFormat
  readonly ink: Palette
  /** How many pages the file has. */
  readonly pages: number
  /** Of everything printed on it, and printed on it: `K7M2QX`. */
  readonly code: string
  /** The size of the file. */
  readonly bytes: number
}

const palettes: readonly Palette[] = ['colour', 'black', 'press']

/**
 * All of them, or everything that does not fit or cannot be printed. A poster of nothing gives none. Each file is handed
 * on as soon as it is made: thousands of them would not fit into memory.
 */
export function makeLeaflets(
  editions: readonly Sheet[],
  context: () => LeafletContext,
  undated: (sheet: Sheet) => Sheet | undefined,
  print: Print,
): Checked<readonly Leaflet[]> {
  const wanted = wantedLeaflets(editions)
  if (wanted.length === 0) return { ok: true, value: [], warnings: [] }
  const prepared = context()
  const leaflets: Leaflet[] = []
  const refused: Refused[] = []
  const warnings: Diagnostic[] = []
  for (const { sheet, row } of wanted) {
    const area = areaOf(sheet)
    const made = filesOnAnyDay(sheet, row, prepared, undated)
    if (!made.ok) {
      refused.push({ sheet, row, diagnostics: made.diagnostics })
      continue
    }
    warnings.push(...made.warnings)
    const { bytes, words, ...facts } = made.value
    for (const ink of palettes) {
      const file = bytes[ink]
      if (file === undefined) continue
      const address = leafletAddress(sheet.id, row.name, area, ink)
      print({ address, content: file, ...(words !== undefined && { words }) })
      leaflets.push({ address, sheet: sheet.id, area, format: row.name, ink, ...facts, bytes: file.length })
    }
  }
  return refused.length > 0
    ? { ok: false, diagnostics: tellRefused(refused, prepared) }
    : { ok: true, value: leaflets, warnings }
}

export interface WantedLeaflet {
  readonly sheet: Sheet
  readonly row: AnyFormat
}

/** Each edition in each of its formats. A poster of nothing is none. */
export const wantedLeaflets = (editions: readonly Sheet[]): readonly WantedLeaflet[] =>
  editions.flatMap((sheet) =>
    sheet.leaflet.flatMap((format) => {
      const row = rowOf(format)
      return 'tearOff' in row && posterBlocks(sheet) === undefined ? [] : [{ sheet, row }]
    }),
  )

/** Undefined for the partnership's own edition. */
export const areaOf = ({ edition }: Sheet): string | undefined => (edition.kind === 'area' ? edition.id : undefined)

/** What fits on one day must fit on every later one, so dates and names give way where there is no room for them. */
function filesOnAnyDay(
  sheet: Sheet,
  row: AnyFormat,
  context: LeafletContext,
  undated: (sheet: Sheet) => Sheet | undefined,
): Checked<LeafletFiles> {
  const made = leafletFiles(sheet, row, context)
  if (made.ok || !made.diagnostics.every(({ code }) => code === 'leaflet/does-not-fit')) return made
  const spare = undated(sheet)
  const madeSpare = spare && leafletFiles(spare, row, context)
  if (!madeSpare?.ok) return made
  const leftOut = made.diagnostics.map(
    (diagnostic): Diagnostic => ({
      ...diagnostic,
      severity: 'warning',
      code: 'leaflet/dates-left-out',
      message: `${diagnostic.message} So its dates and officers are left out, and it says to call.`,
    }),
  )
  return { ...madeSpare, warnings: [...madeSpare.warnings, ...leftOut] }
}
