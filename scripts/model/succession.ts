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

/**
 * The area that one becomes part of or, where that is itself part of another by a day, the one it is part of then; and
 * since when: undefined where the content leaves one of these days out. Undefined where an area stands on its own.
 * Nothing leads round in a circle, which is a mistake in content.
 */
export function successorBy<Each extends Succession>(
  { succeededBy, succeededOn }: Succession,
  areas: ReadonlyMap<string, Each>,
  day: Temporal.PlainDate,
): { readonly area: Each; readonly on?: Temporal.PlainDate } | undefined {
  const next = succeededBy === undefined ? undefined : areas.get(succeededBy)
  const further = next && isSucceeded(next, day) ? successorBy(next, areas, day) : undefined
  if (!next || !further) return next && { area: next, ...(succeededOn && { on: succeededOn }) }
  const isAhead = succeededOn && isBefore(day, succeededOn)
  const on = isAhead ? succeededOn : further.on && succeededOn && laterOf(further.on, succeededOn)
  return { area: further.area, ...(on && { on }) }
}

const laterOf = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate => (isBefore(a, b) ? b : a)
