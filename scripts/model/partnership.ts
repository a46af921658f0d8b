/** The body that publishes: its name, its contact, its funders and what its statements need. */

import type { Contact } from './contact.ts'
import type { Funder } from './funder.ts'
import type { PhoneNumber } from './phone-number.ts'

export interface Partnership {
  readonly file: string
  readonly name: string
  readonly abbreviation: string
  readonly example: boolean
  readonly strapline?: string
  /** https, ending in "/". */
  readonly url: string
  readonly about: string
  readonly contact: Contact
  readonly logo?: { readonly image: string; readonly alternative: string }
  readonly funding: readonly Funder[]
  readonly accessibility: {
    readonly prepared: Temporal.PlainDate
    readonly reviewed: Temporal.PlainDate
    readonly contact: Reach
    readonly tested?: { readonly on: Temporal.PlainDate; readonly how: string }
    readonly issues: readonly string[]
  }
  readonly privacy: {
    /** A phone number or an e-mail, where one is given. */
    readonly contact?: Reach
    /** Who attended is shown this long, then as a number. */
    readonly attendanceMonths: number
  }
  readonly alert?: {
    readonly text: string
    readonly from: Temporal.PlainDate
    readonly until: Temporal.PlainDate
    readonly link?: string
  }
  /** `to` is undefined where the address is gone. */
  readonly redirects: readonly { readonly from: string; readonly to?: string }[]
}

/** One way to reach somebody about a statement. */
export type Reach =
  | { readonly kind: 'phone'; readonly phone: PhoneNumber }
  | { readonly kind: 'email'; readonly email: string }
