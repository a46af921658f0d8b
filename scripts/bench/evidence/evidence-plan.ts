/** What is measured of the evidence for auditors. */

import type { PlannedFigure } from '../figure.ts'

export interface EvidenceOrder {
  /** The least number of leaflets, in colour and in black together. */
  readonly leaflets: number
  /** The least number of areas' pages. */
  readonly pages: number
  readonly rounds: number
}

/** The aim is that of 1,000 leaflets and 7,000 pages. */
export function evidencePlan({ leaflets, pages }: EvidenceOrder) {
  const [printed, written] = [leaflets, pages].map((number) => number.toLocaleString('en-GB'))
  return {
    processor: {
      name: `evidence of ${printed} leaflets and ${written} pages`,
      unit: 's',
      peer: 'the build',
      ...(leaflets === 1000 && pages === 7000 && { aim: { of: 'the ratio', most: 0.25 } }),
    },
  } as const satisfies Record<string, PlannedFigure>
}
