/** Who paid, and the words and the emblem that the grant demands in return. */

const ruleSets = ['eu-2000-2006', 'eu-2007-2013', 'eu-2014-2020', 'none'] as const
export type RuleSet = (typeof ruleSets)[number]

export interface Funder {
  readonly id: string
  /** The fund's name in full. */
  readonly fund: string
  /** The acknowledgement, verbatim. */
  readonly statement: string
  readonly tagline?: string
  readonly rules: RuleSet
  readonly emblem: 'eu' | 'none'
  readonly from?: Temporal.PlainDate
  readonly until?: Temporal.PlainDate
}
