/** Every leaflet of a site: each edition in each of its formats, in colour and in black only, and for a print shop where that is asked for. */

import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { LeafletFormat } from '../model/information-sheet.ts'
import type { Palette } from '../pdf/content/inks.ts'
import { leafletAddress } from '../routes.ts'
import { posterBlocks } from '../sheets/poster-blocks.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { SparerEditions } from '../sheets/sparer-editions.ts'
import { type LeftOut, leftOutAlike } from './faults/left-out-alike.ts'
import { type AnyFormat, rowOf } from './formats/format-table.ts'
import { leafletFiles } from './leaflet.ts'
import { onAnyDay } from './on-any-day.ts'
import type { LeafletContext } from './printing/context.ts'
import type { Print } from './printing/print.ts'
import { itemAt, type PrintRun } from './printing/print-run.ts'
import { findingsOfRefused, type Refused } from './refused.ts'

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
  /** The version code, which is printed on it: `K7M2QX`. */
  readonly code: string
  /** The size of the file, in bytes. */
  readonly bytes: number
}

const palettes: readonly Palette[] = ['colour', 'black', 'press']

/** What is known of a leaflet's files once they are made. */
export interface LeafletFacts extends Pick<Leaflet, 'pages' | 'code'> {
  /** The size of each file, in bytes. */
  readonly sizes: Readonly<Partial<Record<Palette, number>>>
}

/**
 * Prints all of them, or gives everything that does not fit or cannot be printed. Each file is handed on as soon as it
 * is made: thousands of them would not fit into memory.
 */
export function leafletRun(
  editions: readonly Sheet[],
  context: LeafletContext,
  sparer: SparerEditions,
  print: Print,
): PrintRun<LeafletFacts, Leaflet> {
  const wanted = wantedLeaflets(editions)
  return {
    length: wanted.length,
    print: (at) => printLeaflet(itemAt(wanted, at), context, sparer, print),
    gathered: (printed) => gatherLeaflets(wanted, printed, context, sparer),
  }
}

function printLeaflet(
  { sheet, row }: WantedLeaflet,
  context: LeafletContext,
  sparer: SparerEditions,
  print: Print,
): Checked<LeafletFacts> {
  const made = onAnyDay(sheet, sparer, (edition) => leafletFiles(edition, row, context))
  if (!made.ok) return made
  const { bytes, words, pages, code } = made.value
  const sizes: Partial<Record<Palette, number>> = {}
  for (const ink of palettes) {
    const file = bytes[ink]
    if (file === undefined) continue
    const address = leafletAddress(sheet.id, row.name, areaOf(sheet), ink)
    print({ address, content: file, ...(words !== undefined && { words }) })
    sizes[ink] = file.length
  }
  return { ok: true, value: { pages, code, sizes }, warnings: made.warnings }
}

function gatherLeaflets(
  wanted: readonly WantedLeaflet[],
  printed: readonly Checked<LeafletFacts>[],
  context: LeafletContext,
  sparer: SparerEditions,
): Checked<readonly Leaflet[]> {
  const leaflets: Leaflet[] = []
  const refused: Refused[] = []
  const warnings: Diagnostic[] = []
  const leftOut: LeftOut[] = []
  for (const [at, { sheet, row }] of wanted.entries()) {
    const made = itemAt(printed, at)
    if (!made.ok) {
      refused.push({ sheet, row, diagnostics: made.diagnostics })
      continue
    }
    for (const warning of made.warnings)
      if (warning.code === 'leaflet/dates-left-out') leftOut.push({ row, warning })
      else warnings.push(warning)
    const { sizes, ...facts } = made.value
    const area = areaOf(sheet)
    for (const ink of palettes) {
      const bytes = sizes[ink]
      if (bytes === undefined) continue
      const address = leafletAddress(sheet.id, row.name, area, ink)
      leaflets.push({ address, sheet: sheet.id, area, format: row.name, ink, ...facts, bytes })
    }
  }
  return refused.length > 0
    ? { ok: false, diagnostics: [...findingsOfRefused(refused, context, sparer), ...warnings] }
    : { ok: true, value: leaflets, warnings: [...warnings, ...leftOutAlike(leftOut)] }
}

export interface WantedLeaflet {
  readonly sheet: Sheet
  readonly row: AnyFormat
}

/** Each edition in each of its formats, but for posters that would have nothing on them. */
export const wantedLeaflets = (editions: readonly Sheet[]): readonly WantedLeaflet[] =>
  editions.flatMap((sheet) =>
    sheet.leaflet.flatMap((format) => {
      const row = rowOf(format)
      return 'tearOff' in row && posterBlocks(sheet) === undefined ? [] : [{ sheet, row }]
    }),
  )

/** Undefined for the partnership's own edition. */
export const areaOf = ({ edition }: Sheet): string | undefined => (edition.kind === 'area' ? edition.id : undefined)
