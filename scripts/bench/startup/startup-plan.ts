/** What is measured of the content that comes with the project. */

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
} as const satisfies Record<string, PlannedFigure>
