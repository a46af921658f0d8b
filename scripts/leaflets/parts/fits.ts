/**
 * How a sheet that is longer than its sides is made to fit, step by step: its tables of two columns go back into a column,
 * then what the leaflet adds by itself is reduced, then white; last these tables go across. Type never goes below 12 pt,
 * and no word of the sheet is left out.
 */

import type { TablePlace } from '../sides/band.ts'
import { mostDates } from './next-meetings.ts'

export interface Fit {
  /** The most rows in the table of next meetings. */
  readonly dates: number
  /** `compact`: the number and the address in a line or two, without a panel or a table. */
  readonly foot: 'full' | 'compact'
  /** The QR code beside them; `small`: as small as a telephone can read, or as high as the words beside it. */
  readonly code: 'usual' | 'small' | 'none'
  readonly lead: 'usual' | 'tight'
  readonly gaps: 'usual' | 'tight'
  readonly diagrams: 'usual' | 'tight'
  readonly tables: TablePlace
}

const usual: Fit = {
  dates: mostDates,
  foot: 'full',
  code: 'usual',
  lead: 'usual',
  gaps: 'usual',
  diagrams: 'usual',
  tables: 'usual',
}

/** Taken once the white at the foot of a side is used up. Each step includes those before it. */
const steps: readonly Partial<Fit>[] = [
  { tables: 'in a column' },
  { dates: 2 },
  { dates: 1 },
  { foot: 'compact', code: 'small' },
  { lead: 'tight' },
  { gaps: 'tight' },
  { diagrams: 'tight' },
  { code: 'none' },
  { tables: 'across' },
]

/** How what would go overleaf whole, and leave the front white, is set lower. */
export const lowerFits: readonly Partial<Fit>[] = [
  { tables: 'across' },
  { diagrams: 'tight' },
  { tables: 'across', diagrams: 'tight', lead: 'tight', gaps: 'tight' },
]

/** What a side has, which decides which steps change anything. */
export interface SideContents {
  /** Whether it has a lead, and whether it ends with the foot. */
  readonly lead: boolean
  readonly foot: boolean
  readonly diagrams: boolean
  /** Whether it has tables of two columns. */
  readonly tables: boolean
  /** How many dates there are to print. */
  readonly dates: number
}

/** The fits to try, from the usual one to the tightest. */
export type Fits = readonly [Fit, ...Fit[]]

/** Those that differ for a side. */
export function fitsOf(contents: SideContents): Fits {
  let last: Fit = { ...usual, dates: Math.min(usual.dates, contents.dates) }
  const fits: [Fit, ...Fit[]] = [last]
  for (const step of steps) {
    if (!changes(step, last, contents)) continue
    last = { ...last, ...step }
    fits.push(last)
  }
  return fits
}

function changes(step: Partial<Fit>, { dates }: Fit, contents: SideContents): boolean {
  if (step.dates !== undefined) return contents.foot && step.dates < dates
  if (step.foot !== undefined || step.code !== undefined) return contents.foot
  if (step.lead !== undefined) return contents.lead
  if (step.tables !== undefined) return contents.tables
  return step.diagrams === undefined || contents.diagrams
}
