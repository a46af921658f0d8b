/** The figures of leaflets, with their aims. */

import type { PlannedFigure } from '../figure.ts'

export interface LeafletOrder {
  /** How many different leaflets a round has. */
  readonly leaflets: number
  readonly rounds: number
  /** How many are made in one run, to see how time and memory grow. */
  readonly grow: number
}

export function leafletPlan({ grow }: LeafletOrder) {
  const all = grow.toLocaleString('en-GB')
  const tenth = Math.ceil(grow / 10).toLocaleString('en-GB')
  const half = Math.ceil(grow / 2).toLocaleString('en-GB')
  return {
    typstClock: { name: 'a leaflet, by the clock', unit: 'ms', peer: 'Typst', aim: { of: 'the ratio', most: 1 / 10 } },
    typst: { name: 'a leaflet', unit: 'ms', peer: 'Typst', aim: { of: 'the ratio', most: 1 / 8 } },
    typstPlaced: { name: 'a leaflet', unit: 'ms', peer: 'Typst, told every place' },
    pdfkit: { name: 'a leaflet', unit: 'ms', peer: 'PDFKit, text()', aim: { of: 'the ratio', most: 1 / 12 } },
    typstSize: { name: 'a leaflet, its size', unit: 'KiB', peer: 'Typst', aim: { of: 'ours', most: 18 } },
    pdfkitSize: { name: 'a leaflet, its size', unit: 'KiB', peer: 'PDFKit, text()', aim: { of: 'ours', most: 18 } },
    growth: {
      name: `a leaflet, of the last ${half} of ${all}`,
      unit: 'ms',
      peer: `of the first ${tenth}`,
      aim: { of: 'the ratio', most: 1.1 },
    },
    memory: {
      name: `${all} leaflets in one process, peak memory`,
      unit: 'MiB',
      peer: `the first ${tenth}`,
      ...(grow === 10_000 && { aim: { of: 'ours', most: 400 } }),
    },
  } as const satisfies Record<string, PlannedFigure>
}
