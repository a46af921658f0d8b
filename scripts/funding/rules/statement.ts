/**
 * The acknowledgement in the words of the grant, letter by letter.
 * Regulation (EC) 1159/2000, annex; Regulation (EC) 1828/2006, articles 8 and 9; Regulation (EU) 821/2014, article 4;
 * for a funder of no rules, what it asked for itself.
 */

import type { Funder } from '../../model/funder.ts'
import { onPage, onPrint } from '../acknowledged.ts'
import { contentWarning } from '../content-fault.ts'
import { nearlyOneOf } from '../nearly.ts'
import { sourcesByRuleSet } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'
import { saysUnion } from '../union.ts'

export const statement: FundingRule = {
  id: 'funding/statement',
  sources: { ...sourcesByRuleSet('articles 8 and 9', 'article 4'), none: 'the funder' },
  content: (funder, source) => {
    const meant = nearlyOneOf(funder.statement, usualStatements)
    if (meant === undefined || (funder.rules !== 'none' && !saysUnion(funder.statement))) return [] // told by funding/words
    return [
      contentWarning(
        'funding/statement',
        funder,
        ['statement'],
        `The statement "${funder.statement}" reads almost, but not quite, like "${meant}". It has to be the words of the grant, as demanded by ${source}.`,
        `Compare it with your grant letter. If it is a slip, write: ${meant}`,
      ),
    ]
  },
  page: onPage(sayStatement),
  print: onPrint(sayStatement),
}

function sayStatement({ statement: words }: Funder, says: (words: string) => boolean): string | undefined {
  return says(words) ? undefined : `It does not say “${words}”.`
}

/** What grants of these programmes asked for in the United Kingdom. */
export const usualStatements = [
  'Project Part-Financed by the European Union',
  'Part-financed by the European Union',
  'Co-financed by the European Union',
  'Funded by the European Union',
  'Supported by the European Union',
  'European Union',
] as const
