/**
 * The words "European Union", spelled out, and from 2007 on next to the emblem.
 * Regulation (EC) 1159/2000, annex; Regulation (EC) 1828/2006, article 9(a); Regulation (EU) 821/2014, article 4(4).
 */

import { editDistance } from '../../content/names/edit-distance.ts'
import { besideEmblem, said } from '../beside.ts'
import { contentFault } from '../content-fault.ts'
import { nearlyOneOf } from '../nearly.ts'
import { sourcesByRuleSet } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'
import { saysUnion, union } from '../union.ts'
import { usualStatements } from './statement.ts'

export const words: FundingRule = {
  id: 'funding/words',
  sources: sourcesByRuleSet('article 9(a)', 'article 4(4)'),
  content: (funder, source) =>
    saysUnion(funder.statement)
      ? []
      : [
          contentFault(
            'funding/words',
            funder,
            ['statement'],
            `The statement "${funder.statement}" does not say "${union}", the words demanded by ${source}.`,
            saysUnion(funder.fund)
              ? `If "fund" and "statement" changed places, write: fund: ${funder.statement}, and: statement: ${funder.fund}`
              : `Write the words of your grant, such as: ${spelledOut(funder.statement)}`,
          ),
        ],
  page: (page) =>
    page.emblems.length === 0 || page.emblems.some((shown) => shown.words.includes(union)) ? [] : [notSaid],
  print: (print, funders) => {
    const near = funders.some(({ rules }) => rules !== 'eu-2000-2006')
    if (near ? besideEmblem(print, union) : said(print, union)) return []
    return [near && said(print, union) ? `The words “${union}” stand away from the emblem, not beside it.` : notSaid]
  },
}

/** The statement itself where only these words are misspelt, shortened or without their capitals. */
function spelledOut(statement: string): string {
  const spelt = statement.replace(/\b(?:european\s+union|E\.?U\.?(?![\w.]))/i, union)
  const [misspelt = ''] = Array.from(
    spelt.matchAll(/(?<!\p{L})(?=(\p{L}+\s+\p{L}+))/gu),
    ([, pair = '']) => pair,
  ).filter(isUnionMisspelt)
  const meant = misspelt === '' ? spelt : spelt.replace(misspelt, union)
  return saysUnion(meant) ? meant : (nearlyOneOf(statement, usualStatements) ?? usualStatements[0])
}

/** `Europaen Union` */
const isUnionMisspelt = (words: string): boolean => editDistance(words.toLowerCase(), union.toLowerCase(), 3) < 3

const notSaid = `Beside the emblem it does not say “${union}”.`
