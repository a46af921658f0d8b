/**
 * The words "European Union", spelled out, and from 2007 on next to the emblem.
 * Regulation (EC) 1159/2000, annex; Regulation (EC) 1828/2006, article 9(a); Regulation (EU) 821/2014, article 4(4).
 */

import { besideEmblem, said } from '../beside.ts'
import { contentFault } from '../content-fault.ts'
import { laidDown } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'

const phrase = 'European Union'

export const words: FundingRule = {
  id: 'funding/words',
  sources: laidDown('article 9(a)', 'article 4(4)'),
  content: (funder, source) =>
    /\bEuropean\s+Union\b/.test(funder.statement)
      ? []
      : [
          contentFault(
            'funding/words',
            funder,
            ['statement'],
            `The statement "${funder.statement}" does not say "${phrase}", the words demanded by ${source}.`,
            'Write the words of your grant, such as: Project Part-Financed by the European Union',
          ),
        ],
  page: (page) =>
    page.emblems.length === 0 || page.emblems.some((shown) => shown.words.includes(phrase)) ? [] : [notSaid],
  print: (print, funders) => {
    const near = funders.some(({ rules }) => rules !== 'eu-2000-2006')
    if (near ? besideEmblem(print, phrase) : said(print, phrase)) return []
    return [near && said(print, phrase) ? `The words “${phrase}” stand away from the emblem, not beside it.` : notSaid]
  },
}

const notSaid = `Beside the emblem it does not say “${phrase}”.`
