/** The figures of a site and of one with ten times as many areas. */

import type { PlannedFigure } from '../figure.ts'

export interface GrowthOrder {
  /** Of the smaller site. */
  readonly areas: number
  /** Of each area. */
  readonly notes: number
  readonly rounds: number
}

/** The aims are those of 1,000 and 10,000 areas. */
export function growthPlan({ areas }: GrowthOrder) {
  const [small, large] = [areas, 10 * areas].map((number) => `${number.toLocaleString('en-GB')} areas`)
  const isAsked = areas === 1000
  return {
    processor: {
      name: `site of ${large}`,
      unit: 's',
      peer: `${small}`,
      ...(isAsked && { aim: { of: 'the ratio', most: 11 } }),
    },
    memory: {
      name: `site of ${large}, peak memory`,
      unit: 'MiB',
      peer: `${small}`,
      ...(isAsked && { aim: { of: 'ours', most: 2048 } }),
    },
  } as const satisfies Record<string, PlannedFigure>
}
