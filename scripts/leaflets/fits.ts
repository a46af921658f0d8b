/**
 * What gives way where a sheet is longer than its sides, one step after the other: furniture before white,
 * white before anything that was written. Type never goes under 12 pt, and no word of the sheet is left out.
 */

import { mostDates } from './next-meetings.ts'

export interface Fit {
  /** At most so many rows in the table of next meetings. */
  readonly dates: number
  /** `compact`: the number and the address in a line or two, without a panel or a table. */
  readonly foot: 'full' | 'compact'
  /** Of the QR code beside them; `small`: as small as a telephone reads. */
  readonly code: 'usual' | 'small' | 'none'
  readonly lead: 'usual' | 'tight'
  readonly gaps: 'usual' | 'tight'
  readonly diagrams: 'usual' | 'tight'
}

const usual: Fit = { dates: mostDates, foot: 'full', code: 'usual', lead: 'usual', gaps: 'usual', diagrams: 'usual' }

/** The white at the foot of a side is used up before any of these. Each step keeps those before it. */
const steps: readonly Partial<Fit>[] = [
  { dates: 2 },
  { dates: 1 },
  { foot: 'compact', code: 'small' },
  { lead: 'tight' },
  { gaps: 'tight' },
  { diagrams: 'tight' },
  { code: 'none' },
]

/** Which steps change anything here. */
export interface Gives {
  /** Whether the side has a lead, and whether it ends with the foot. */
  readonly lead: boolean
  readonly foot: boolean
  readonly diagrams: boolean
  /** How many dates there are to print. */
  readonly dates: number
}

/** From the usual to the tightest. */
export function fitsOf(gives: Gives): readonly Fit[] {
  const fits: Fit[] = [{ ...usual, dates: Math.min(usual.dates, gives.dates) }]
  for (const step of steps) {
    const last = fits.at(-1) ?? usual
    if (changes(step, last, gives)) fits.push({ ...last, ...step })
  }
  return fits
}

function changes(step: Partial<Fit>, { dates }: Fit, gives: Gives): boolean {
  if (step.dates !== undefined) return gives.foot && step.dates < dates
  if (step.foot !== undefined || step.code !== undefined) return gives.foot
  if (step.lead !== undefined) return gives.lead
  return step.diagrams === undefined || gives.diagrams
}
