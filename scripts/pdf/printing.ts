/** What a file asks of whoever prints it: its real size, its own paper, and how its sides lie on a sheet. ISO 32000-1, 12.2. */

import type { Page } from '../typeset/page.ts'
import { type Dictionary, textString } from './pdf-file.ts'

/** One side only; or both, turned over as the pages of a book are or as those of a calendar. */
export type Duplex = 'Simplex' | 'DuplexFlipLongEdge' | 'DuplexFlipShortEdge'

/** `duplex`: how the sides lie on the sheet, which a dialog for printing offers. */
export const viewerPreferences = (duplex: Duplex): Dictionary => ({
  DisplayDocTitle: true, // PDF/UA-1, 7.1
  PrintScaling: 'None',
  // A sheet made to fit would print the emblem smaller than its rules allow.
  Enforce: ['PrintScaling'],
  PickTrayByPDFSize: true,
  Duplex: duplex,
})

/** PDF 1.7 itself has no `Enforce`: it came with Adobe's extension level 3, and then with PDF 2.0. ISO 32000-1, 7.12. */
export const extensions: Dictionary = { ADBE: { BaseVersion: '1.7', ExtensionLevel: 3 } }

/** What a reader program calls the pages: `Side 1`. Undefined where their numbers say enough. ISO 32000-1, 12.4.2. */
export function pageLabels(pages: readonly Page[]): Dictionary | undefined {
  if (pages.every(({ label }) => label === undefined)) return undefined
  return {
    Nums: pages.flatMap(({ label }, index) => [
      index,
      label === undefined ? { S: 'D', St: index + 1 } : { P: textString(label) },
    ]),
  }
}
