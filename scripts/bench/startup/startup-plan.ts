/** The figures of starting: the default content, and a single leaflet. */

import type { PlannedFigure } from '../figure.ts'

export interface StartupOrder {
  readonly rounds: number
}

export const startupPlan = {
  wall: {
    name: 'the content that comes with it, everything, by the clock',
    unit: 's',
    aim: { of: 'ours', most: 2 },
  },
  first: {
    name: 'the first leaflet of a process, by the clock',
    unit: 's',
    peer: 'Node alone',
    aim: { of: 'ours', most: 0.25 },
  },
  firstOnOneCore: { name: 'the first leaflet of a process, on one core, by the clock', unit: 's', peer: 'Node alone' },
} as const satisfies Record<string, PlannedFigure>
