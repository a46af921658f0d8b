/**
 * From 2007 to 2013 the managing authority chose a phrase that says what the money adds, preferably "Investing in your
 * future". Regulation (EC) 1828/2006, article 9(c).
 */

import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { Funder } from '../../model/funder.ts'
import { onPage, onPrint } from '../acknowledged.ts'
import { contentFault, contentWarning } from '../content-fault.ts'
import { nearlyOneOf } from '../nearly.ts'
import { regulations } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'

export const tagline: FundingRule = {
  id: 'funding/tagline',
  sources: { 'eu-2007-2013': `${regulations['eu-2007-2013'].name}, article 9(c)` },
  content: (funder, source) =>
    funder.tagline !== undefined
      ? misspelt(funder, funder.tagline, source)
      : [
          contentFault(
            'funding/tagline',
            funder,
            [],
            `The ${funder.fund} is acknowledged without the phrase demanded by ${source}.`,
            `Write "tagline: ${preferred}", or the phrase of your programme.`,
          ),
        ],
  page: onPage(sayTagline),
  print: onPrint(sayTagline),
}

const preferred = 'Investing in your future'

function misspelt(funder: Funder, words: string, source: string): readonly Finding[] {
  // In two languages it stands beside the other.
  const slip = words.split(/\s*[–—|/·;]\s*/).find((part) => nearlyOneOf(part, [preferred]) !== undefined)
  if (slip === undefined) return []
  return [
    contentWarning(
      'funding/tagline',
      funder,
      ['tagline'],
      `The phrase "${slip}" reads almost, but not quite, like "${preferred}", which is preferred by ${source}.`,
      `Compare it with your grant letter. If it is a slip, write: ${words.replace(slip, preferred)}`,
    ),
  ]
}

function sayTagline({ tagline: words }: Funder, says: (words: string) => boolean): string | undefined {
  return words === undefined || says(words) ? undefined : `It does not say “${words}”.`
}
