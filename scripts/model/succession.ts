/** An area that becomes part of another, and from which day. */

import { isBefore } from './order-of-days.ts'

export interface Succession {
  /** The id of the area that this one became part of. */
  readonly succeededBy?: string
  readonly succeededOn?: Temporal.PlainDate
}

/**
 * Whether an area is part of another by a day: from `succeededOn` on, or at once where no day is given.
 * Until then it keeps its leaflets, its card, its page and the dates of its monthly rules.
 */
export const isSucceeded = ({ succeededBy, succeededOn }: Succession, day: Temporal.PlainDate): boolean =>
  succeededBy !== undefined && (succeededOn === undefined || !isBefore(day, succeededOn))
