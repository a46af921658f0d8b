/** What is measured of leaflets in all formats, by two processes and by one. */

import type { PlannedFigure } from '../figure.ts'

export interface PrintersOrder {
  readonly areas: number
  /** Of each area. */
  readonly notes: number
  readonly rounds: number
}

/** The aims are those of 1,000 areas. */
export function printersPlan({ areas }: PrintersOrder) {
  const of = `leaflets of ${areas.toLocaleString('en-GB')} areas in all formats`
  const isAsked = areas === 1000
  return {
    processor: {
      name: `${of}, the busier of two printers`,
      unit: 's',
      peer: 'one printer',
      ...(isAsked && { aim: { of: 'the ratio', most: 1 / 1.7 } }),
    },
    wall: { name: `${of}, on all cores, by the clock`, unit: 's', peer: 'on one core' },
    loops: { name: 'two plain loops, on all cores, by the clock', unit: 's', peer: 'on one core' },
    memory: {
      name: `${of}, peak memory of a process of Node`,
      unit: 'MiB',
      peer: 'one printer',
      ...(isAsked && { aim: { of: 'ours', most: 700 } }),
    },
    indexer: { name: `${of}, peak memory of the search index's own program`, unit: 'MiB' },
  } as const satisfies Record<string, PlannedFigure>
}
