/** What one file of the site owes to those who paid for it. */

import type { Funder } from '../model/funder.ts'

/** `redirect`: a page that only forwards, which nobody stays on. */
export type FundedKind = 'page' | 'redirect' | 'leaflet' | 'notes' | 'sign-in sheet'

export interface Due {
  /** `/areas/canalside/`, `/leaflets/welcome-a4.pdf` */
  readonly address: string
  readonly kind: FundedKind
  /** In the order in which they are acknowledged; empty where nobody paid. */
  readonly funding: readonly Funder[]
  /** All others whom the site knows: they did not pay for this. */
  readonly others: readonly Funder[]
  /** Which artwork the emblem has to be: that of screens and colour printing, or that of black ink alone. */
  readonly artwork: 'colour' | 'black'
  /** The home page: what one sees before anything else. */
  readonly landing: boolean
  /** The publisher's, where there is one, in its own size. */
  readonly logo?: { readonly alternative: string; readonly width: number; readonly height: number }
}

/** Whether two files owe the same, wherever each is. */
export const owesTheSame = (one: Due, other: Due): boolean =>
  one.kind === other.kind &&
  one.artwork === other.artwork &&
  one.landing === other.landing &&
  one.logo === other.logo &&
  areTheSame(one.funding, other.funding) &&
  areTheSame(one.others, other.others)

const areTheSame = (some: readonly Funder[], others: readonly Funder[]): boolean =>
  some.length === others.length && some.every((funder, index) => funder === others[index])

/** Where the emblem has to be. */
export const owesEmblem = ({ funding }: Due): boolean => funding.some(({ emblem }) => emblem === 'eu')

/** Whether words call a picture a logo, as a rule on the emblem's size understands it. */
export const isLogo = (words: string, { logo }: Due): boolean =>
  words === logo?.alternative || /\blogos?\b/i.test(words)
