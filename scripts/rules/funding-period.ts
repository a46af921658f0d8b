/** Days of a grant on which no money of its programmes was spent: a year, or the rules, are others. */

import { contentWarning } from '../funding/content-fault.ts'
import { type EuropeanRuleSet, regulations } from '../funding/regulations.ts'
import { dateInWords } from '../model/dates-in-words.ts'
import type { Funder } from '../model/funder.ts'
import { isBefore } from '../model/order-of-days.ts'
import type { Rule } from './kinds/rule.ts'

/**
 * The years in which spending counted. Regulation (EC) 1260/1999, article 30, with the longer time that the Commission
 * gave in 2009; Regulation (EC) 1083/2006, article 56(1); Regulation (EU) 1303/2013, article 65(2).
 */
const spent: Readonly<Record<EuropeanRuleSet, readonly [first: number, last: number]>> = {
  'eu-2000-2006': [2000, 2009],
  'eu-2007-2013': [2007, 2015],
  'eu-2014-2020': [2014, 2023],
}

export const fundingPeriod: Rule = {
  code: 'funding/period',
  check: ({ funders }) => [...funders.values()].flatMap(outside),
}

function outside(funder: Funder) {
  const { rules } = funder
  if (rules === 'none' || endsFirst(funder)) return []
  const fields = (['from', 'until'] as const).flatMap((field) => {
    const date = funder[field]
    return date === undefined || isWithin(date, rules) ? [] : [{ field, date }]
  })
  const [wrong] = fields
  if (wrong === undefined) return []
  const [first, last] = spent[rules]
  const others = Object.keys(spent).filter(
    (each) => isRuleSet(each) && fields.every(({ date }) => isWithin(date, each)),
  )
  return [
    contentWarning(
      'funding/period',
      funder,
      [wrong.field],
      `${fields.map(({ field, date }) => `"${field}" is ${dateInWords(date)}`).join(', and ')}; money of the programmes ${regulations[rules].period} was spent from ${first} to ${last}.`,
      others.length === 0
        ? 'Look at the figures of the year.'
        : `Look at the figures of the year. If they are right, "rules" may be ${others.join(' or ')}: compare your grant letter.`,
    ),
  ]
}

/** It is told by itself that these two are the wrong way round. */
const endsFirst = ({ from, until }: Funder): boolean =>
  from !== undefined && until !== undefined && isBefore(until, from)

const isRuleSet = (name: string): name is EuropeanRuleSet => name in spent

const isWithin = ({ year }: Temporal.PlainDate, rules: EuropeanRuleSet): boolean =>
  year >= spent[rules][0] && year <= spent[rules][1]
