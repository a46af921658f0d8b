/** The figures of checking, with their aims. */

import type { PlannedFigure } from '../figure.ts'

export interface CheckOrder {
  readonly areas: number
  /** Of each area. */
  readonly notes: number
  /** Undefined: it is generated. */
  readonly content: string | undefined
  readonly rounds: number
}

/** The aims are those of 1,000 areas. */
export function checkPlan({ areas }: CheckOrder) {
  const of = `check of ${areas.toLocaleString('en-GB')} areas`
  const isAsked = areas === 1000
  const peer = 'bare reading'
  return {
    right: { name: of, unit: 's', peer, ...(isAsked && { aim: { of: 'the ratio', most: 1.5 } }) },
    wrong: {
      name: `${of}, a mistake in every file`,
      unit: 's',
      peer,
      ...(isAsked && { aim: { of: 'the ratio', most: 3 } }),
    },
    memory: {
      name: `${of}, peak memory`,
      unit: 'MiB',
      peer,
      ...(isAsked && { aim: { of: 'ours', most: 400 } }),
    },
  } as const satisfies Record<string, PlannedFigure>
}
