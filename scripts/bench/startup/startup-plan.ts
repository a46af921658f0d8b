/** The figures of starting: the default content, and a single leaflet. */

import type { PlannedFigure } from '../figure.ts'

export interface StartupOrder {
  readonly rounds: number
}

export const startupPlan = {
  firstBuild: {
    name: 'the content that comes with it, everything, the first build after npm ci, by the clock',
    unit: 's',
    aim: { of: 'ours', most: 2 },
  },
  laterBuild: {
    name: 'the content that comes with it, everything, any later build, by the clock',
    unit: 's',
    aim: { of: 'ours', most: 2 },
  },
  uncompiled: {
    name: 'the content that comes with it, everything, nothing kept compiled, by the clock',
    unit: 's',
  },
  first: {
    name: 'the first leaflet of a process, by the clock',
    unit: 's',
    peer: 'Node alone',
    aim: { of: 'ours', most: 0.25 },
  },
  firstOnOneCore: { name: 'the first leaflet of a process, on one core, by the clock', unit: 's', peer: 'Node alone' },
} as const satisfies Record<string, PlannedFigure>
