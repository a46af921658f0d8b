/** How to reach somebody: a number to call, and every other way. */

import type { PhoneNumber } from './phone-number.ts'

export interface Contact {
  readonly phone: PhoneNumber
  /** Follows the number: "Call 01922 654703 for <purpose>". */
  readonly purpose: string
  readonly email?: string
  /** A number for text messages. */
  readonly text?: PhoneNumber
  /** Whether to say how to call by Relay UK. */
  readonly relay: boolean
  readonly hours?: string
}
