/** Community Action Groups (CAGs): their kinds, who attends them, and when an area's group meets. */

import type { MonthlyRule } from './monthly-rule.ts'
import type { Succession } from './succession.ts'
import type { Venue } from './venue.ts'

/** The post that an officer holds, or that is represented at a CAG. */
export interface Role {
  readonly id: string
  readonly name: string
  readonly abbreviation?: string
  readonly organisation?: string
}

/** A kind of CAG, as the partnership describes it: "Safer & Stronger". */
export interface CagType {
  readonly id: string
  readonly file: string
  readonly name: string
  /** Lower ones come first; those without one come last, by name. */
  readonly order?: number
  readonly introduction: string
  /** `as`: the words to print where they differ from the role's name. */
  readonly expect: readonly { readonly role: Role; readonly as?: string }[]
}

/** `Safer & Stronger CAG`, also where the content calls it that already. */
export const cagName = ({ name }: Pick<CagType, 'name'>): string =>
  name.endsWith(' CAG') || name.endsWith(' Community Action Group') ? name : `${name} CAG`

/** An area's CAG of one kind. Once its area is part of another, `meets` no longer holds. */
export interface CommunityActionGroup extends Succession {
  readonly file: string
  readonly type: CagType
  readonly venue?: Venue
  readonly meets?: MonthlyRule
  readonly starts: Temporal.PlainTime
  readonly lasts: Temporal.Duration
  readonly refreshments?: string
  /** What was written: exceptions and additions to `meets`, by date. */
  readonly dates: readonly WrittenDate[]
}

export interface WrittenDate {
  /** Its place among the dates of the file, from 0; left out where a rule gives it. */
  readonly entry?: number
  readonly date: Temporal.PlainDate
  readonly cancelled: boolean
  readonly instead?: Temporal.PlainDate
  readonly note?: string
  readonly starts?: Temporal.PlainTime
  readonly lasts?: Temporal.Duration
  readonly venue?: Venue
}
