/** The order of lists. */

import { alphabetical } from '../../model/alphabetical.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** By name; with equal names by id. */
export const byName = (a: Named, b: Named): number => alphabetical(a.name, b.name) || codeUnits(a.id, b.id)

/** By `order`, where it is given; those without one after them; then by name. */
export function byOrder(a: Named & { readonly order?: number }, b: Named & { readonly order?: number }): number {
  const first = a.order ?? Number.POSITIVE_INFINITY
  const second = b.order ?? Number.POSITIVE_INFINITY
  return first === second ? byName(a, b) : first - second
}

/** Latest first; on one day by id. A month comes after its days. */
export function latestFirst(a: Dated, b: Dated): number {
  return codeUnits(b.date.toString(), a.date.toString()) || codeUnits(a.id, b.id)
}

interface Dated {
  readonly id: string
  readonly date: Temporal.PlainDate | Temporal.PlainYearMonth
}

const codeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
