/** How a file of the site has to acknowledge its funders. */

import type { Funder } from '../model/funder.ts'

/** `redirect`: a page that only forwards, and acknowledges nobody. */
export type FundedKind = 'page' | 'redirect' | 'leaflet' | 'notes' | 'sign-in sheet'

export interface Due {
  /** `/areas/canalside/`, `/leaflets/welcome-a4.pdf` */
  readonly address: string
  readonly kind: FundedKind
  /** The funders to acknowledge, in order; empty where there are none. */
  readonly funding: readonly Funder[]
  /** All other funders of the site, which did not pay for this file. */
  readonly others: readonly Funder[]
  /** The artwork of the emblem: for screens and colour printing, or for black ink alone. */
  readonly artwork: 'colour' | 'black'
  /** Whether it is the home page, which must show the acknowledgement without scrolling. */
  readonly landing: boolean
  /** The publisher's logo, where there is one, in its own size. */
  readonly logo?: { readonly alternative: string; readonly width: number; readonly height: number }
}

/** Whether two files owe the same acknowledgement, whatever their addresses. */
export const owesTheSame = (one: Due, other: Due): boolean =>
  one.kind === other.kind &&
  one.artwork === other.artwork &&
  one.landing === other.landing &&
  one.logo === other.logo &&
  areTheSame(one.funding, other.funding) &&
  areTheSame(one.others, other.others)

const areTheSame = (some: readonly Funder[], others: readonly Funder[]): boolean =>
  some.length === others.length && some.every((funder, index) => funder === others[index])

/** Whether the emblem has to be on it. */
export const owesEmblem = ({ funding }: Due): boolean => funding.some(({ emblem }) => emblem === 'eu')

/** Whether words call a picture a logo, as a rule on the emblem's size understands it. */
export const isLogo = (words: string, { logo }: Due): boolean =>
  words === logo?.alternative || /\blogos?\b/i.test(words)
