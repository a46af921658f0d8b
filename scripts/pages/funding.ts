/** Who paid for what, by which rules that is acknowledged, and for which time; and what no fund paid for. */

import { regulationOf } from '../funding/regulations.ts'
import { dateInWords } from '../model/dates-in-words.ts'
import type { Funder } from '../model/funder.ts'
import { isBefore } from '../model/order-of-days.ts'
import { asSentence } from '../model/sentences.ts'
import { addresses, groupAddress, sheetAddress } from '../routes.ts'
import type { Frame } from './frame/frame.ts'
import type { Material } from './material/material.ts'
import type { PageLink } from './material/page-link.ts'

export interface FundingPage {
  readonly frame: Frame
  readonly funders: readonly FunderEntry[]
  readonly partnership: string
  /** Sheets and groups that no fund paid for. */
  readonly unfunded: readonly FundedPlace[]
}

export interface FunderEntry {
  readonly id: string
  readonly fund: string
  readonly statement: string
  readonly tagline?: string
  /** `the European Union’s rules for programmes of 2000 to 2006 (Commission Regulation (EC) 1159/2000)` */
  readonly rules?: string
  /** `From 1 January 2005 to 31 December 2008` */
  readonly period?: string
  /** Whether that time is over, or still to come. */
  readonly stands: 'now' | 'over' | 'ahead'
  /** Whether it pays for the partnership as a whole. */
  readonly everywhere: boolean
  /** Sheets and groups that it paid for by themselves. */
  readonly paidFor: readonly FundedPlace[]
}

export interface FundedPlace extends PageLink {
  /** Without a page of its own it is printed, or stands on the pages of areas. */
  readonly linked: boolean
}

/** None where the content names no funders. */
export function fundingPages(material: Material): readonly FundingPage[] {
  const { site, sections, frame, today } = material
  if (!sections.has('funding')) return []
  return [
    {
      frame: frame({
        address: addresses.funding,
        title: 'Funding',
        description: `Who paid for the work of ${asSentence(site.partnership.name)}`,
        section: 'funding',
      }),
      funders: [...site.funders.values()].map((funder) => entry(funder, material, today)),
      partnership: site.partnership.name,
      unfunded: site.partnership.funding.length === 0 ? [] : placesOf(material, ({ funding }) => funding.length === 0),
    },
  ]
}

function entry(funder: Funder, material: Material, today: Temporal.PlainDate): FunderEntry {
  const { id, fund, statement, tagline, from, until } = funder
  const regulation = regulationOf(funder)
  const period = periodInWords(funder)
  const everywhere = material.site.partnership.funding.some((other) => other.id === id)
  return {
    id,
    fund,
    statement,
    ...(tagline !== undefined && { tagline }),
    ...(regulation && {
      rules: `the European Union’s rules for programmes of ${regulation.period} (${regulation.name})`,
    }),
    ...(period !== undefined && { period }),
    stands: until && isBefore(until, today) ? 'over' : from && isBefore(today, from) ? 'ahead' : 'now',
    everywhere,
    paidFor: everywhere ? [] : placesOf(material, ({ funding }) => funding.some((other) => other.id === id)),
  }
}

type Funded = { readonly funding: readonly Funder[] }

function placesOf({ site }: Material, wanted: (funded: Funded) => boolean): readonly FundedPlace[] {
  return [
    ...site.sheets.filter(wanted).map(({ id, title, editions }) => ({
      name: title,
      address: sheetAddress(id, undefined),
      linked: editions.includes('partnership'),
    })),
    ...site.groups.filter(wanted).map(({ id, name }) => ({ name, address: groupAddress(id), linked: true })),
  ]
}

function periodInWords({ from, until }: Funder): string | undefined {
  if (from && until) return `From ${dateInWords(from)} to ${dateInWords(until)}`
  if (from) return `From ${dateInWords(from)}`
  if (until) return `Until ${dateInWords(until)}`
  return undefined
}
