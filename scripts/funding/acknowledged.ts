/** Rules about each funder's words, asked of what a page or a printed file says beside the emblem. */

import type { Funder } from '../model/funder.ts'
import { onEmblemSide, standsAlone } from './beside.ts'
import type { FundingRule } from './rule.ts'
import type { SeenPage } from './seen-page.ts'
import { emblemsOf, type SeenPrint } from './seen-print.ts'

/** Gives a sentence where the words are not as they should be. */
type Question = (funder: Funder, says: (words: string) => boolean) => string | undefined

/**
 * Makes a question a rule on pages, which gives a sentence for each funder that has a fault.
 */
export const onPage =
  (question: Question): NonNullable<FundingRule['page']> =>
  (page, funders) =>
    asked(question, funders, (words) => saysOnPage(page, words))

/** The same for printed files. */
export const onPrint =
  (question: Question): NonNullable<FundingRule['print']> =>
  (print, funders) =>
    asked(question, funders, (words) => saysInPrint(print, words))

const asked = (question: Question, funders: readonly Funder[], says: (words: string) => boolean): readonly string[] =>
  funders.flatMap((funder) => question(funder, says) ?? [])

/** The words beside the emblem, or where there is none, those of the footer. */
export function saysOnPage({ emblems, foot }: SeenPage, words: string): boolean {
  const wanted = words.replaceAll(/\s+/g, ' ')
  return emblems.length === 0 ? foot.includes(wanted) : emblems.some((shown) => shown.words.includes(wanted))
}

/** The words on the side with the emblem, or where there is none, those of the whole file. */
export const saysInPrint = (print: SeenPrint, words: string): boolean =>
  emblemsOf(print).length === 0 ? standsAlone(print, words) : onEmblemSide(print, words) !== undefined
