/** Who paid for what: every funder, its words, and the time it paid for. */

import { dateInWords } from '../model/dates-in-words.ts'
import type { Funder } from '../model/funder.ts'
import { addresses } from '../routes.ts'
import type { Frame } from './frame.ts'
import type { Material } from './material.ts'

export interface FundingPage {
  readonly frame: Frame
  readonly funders: readonly FunderEntry[]
  /** Those that every page acknowledges stand in its foot; the rest are acknowledged only where they paid. */
  readonly partnership: string
}

export interface FunderEntry {
  readonly id: string
  readonly fund: string
  readonly statement: string
  readonly tagline?: string
  /** `From 1 January 2005 to 31 December 2008` */
  readonly period?: string
  readonly everywhere: boolean
}

export function fundingPages({ site, sections, frame }: Material): readonly FundingPage[] {
  if (!sections.has('funding')) return []
  const everywhere = new Set(site.partnership.funding.map(({ id }) => id))
  return [
    {
      frame: frame({
        address: addresses.funding,
        title: 'Funding',
        description: `Who paid for the work of ${site.partnership.name}.`,
        section: 'funding',
      }),
      funders: [...site.funders.values()].map((funder) => entry(funder, everywhere.has(funder.id))),
      partnership: site.partnership.name,
    },
  ]
}

function entry(funder: Funder, everywhere: boolean): FunderEntry {
  const { id, fund, statement, tagline } = funder
  const period = periodInWords(funder)
  return {
    id,
    fund,
    statement,
    ...(tagline !== undefined && { tagline }),
    ...(period !== undefined && { period }),
    everywhere,
  }
}

function periodInWords({ from, until }: Funder): string | undefined {
  if (from && until) return `From ${dateInWords(from)} to ${dateInWords(until)}`
  if (from) return `From ${dateInWords(from)}`
  if (until) return `Until ${dateInWords(until)}`
  return undefined
}
