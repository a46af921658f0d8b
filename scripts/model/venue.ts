/** A library, hall or centre: where CAGs meet and leaflets are picked up. */

import type { PhoneNumber } from './phone-number.ts'

export interface Venue {
  readonly id: string
  readonly file: string
  readonly name: string
  readonly example: boolean
  readonly address: string
  readonly postcode: string
  /** Empty where nothing is known: then the page says so. */
  readonly access: readonly string[]
  readonly phone?: PhoneNumber
  /** Ids of the sheets whose leaflets it keeps for the public. */
  readonly stocks: readonly string[]
}
