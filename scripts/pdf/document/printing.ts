/** Viewer preferences for printing: the real size, the paper of the file, and one or both sides. ISO 32000-1, 12.2. */

import type { Page } from '../../typeset/lines/page.ts'
import { type Dictionary, textString } from '../objects/pdf-file.ts'

/** One side only, or both, turned over on the long edge (a book) or the short edge (a calendar). */
export type Duplex = 'Simplex' | 'DuplexFlipLongEdge' | 'DuplexFlipShortEdge'

/** `duplex`: what a print dialog should offer. */
export const viewerPreferences = (duplex: Duplex): Dictionary => ({
  DisplayDocTitle: true, // PDF/UA-1, 7.1
  PrintScaling: 'None',
  // Scaled to fit the paper, the emblem would be smaller than its rules allow.
  Enforce: ['PrintScaling'],
  PickTrayByPDFSize: true,
  Duplex: duplex,
})

/** Declares `Enforce`, which PDF 1.7 does not have: it came with Adobe's extension level 3 and PDF 2.0. ISO 32000-1, 7.12. */
export const extensions: Dictionary = { ADBE: { BaseVersion: '1.7', ExtensionLevel: 3 } }

/** Page labels such as `Side 1`; undefined where page numbers are enough. ISO 32000-1, 12.4.2. */
export function pageLabels(pages: readonly Page[]): Dictionary | undefined {
  if (pages.every(({ label }) => label === undefined)) return undefined
  return {
    Nums: pages.flatMap(({ label }, index) => [
      index,
      label === undefined ? { S: 'D', St: index + 1 } : { P: textString(label) },
    ]),
  }
}
