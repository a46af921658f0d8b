/** Where the rules on acknowledging funds of the European Union are laid down, programme period by programme period. */

import type { Funder, RuleSet } from '../model/funder.ts'

export type EuropeanRuleSet = Exclude<RuleSet, 'none'>

interface Regulation {
  /** The whole of what a rule set stands for. */
  readonly source: string
  /** `2000 to 2006` */
  readonly period: string
  readonly name: string
}

export const regulations: Readonly<Record<EuropeanRuleSet, Regulation>> = {
  'eu-2000-2006': {
    source: 'Commission Regulation (EC) 1159/2000',
    period: '2000 to 2006',
    name: 'Commission Regulation (EC) 1159/2000',
  },
  'eu-2007-2013': {
    source: 'Commission Regulation (EC) 1828/2006, articles 8 and 9',
    period: '2007 to 2013',
    name: 'Commission Regulation (EC) 1828/2006',
  },
  'eu-2014-2020': {
    source: 'Implementing Regulation (EU) 821/2014, articles 3 to 5',
    period: '2014 to 2020',
    name: 'Implementing Regulation (EU) 821/2014',
  },
}

/** Where a part of each rule set is found. The regulation of 2000 lays all of it down in its annex. */
export const sourcesByRuleSet = (in2007: string, in2014: string): Readonly<Record<EuropeanRuleSet, string>> => ({
  'eu-2000-2006': `${regulations['eu-2000-2006'].name}, annex`,
  'eu-2007-2013': `${regulations['eu-2007-2013'].name}, ${in2007}`,
  'eu-2014-2020': `${regulations['eu-2014-2020'].name}, ${in2014}`,
})

/** Undefined for a funder that follows no rules of the European Union. */
export const regulationOf = ({ rules }: Funder): Regulation | undefined =>
  rules === 'none' ? undefined : regulations[rules]
