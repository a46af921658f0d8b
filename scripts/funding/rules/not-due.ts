/** A file must not acknowledge a fund that did not pay for it: it would claim money that was not given. */

import type { Funder } from '../../model/funder.ts'
import { saysInPrint, saysOnPage } from '../acknowledged.ts'
import { type Due, owesEmblem } from '../due.ts'
import type { Breach } from '../rule.ts'
import type { SeenPage } from '../seen-page.ts'
import { emblemsOf, type SeenPrint } from '../seen-print.ts'

/** Asked of every file, whoever paid for it or nobody. */
export const notDue = {
  page: (page: SeenPage, due: Due): readonly Breach[] =>
    faults(due, page.emblems.length, (words) => saysOnPage(page, words)),
  print: (print: SeenPrint, due: Due): readonly Breach[] =>
    faults(due, emblemsOf(print).length, (words) => saysInPrint(print, words)),
}

function faults(due: Due, emblems: number, says: (words: string) => boolean): readonly Breach[] {
  const claimed = due.others.filter((funder) => isClaimed(funder, due, says))
  const messages = [
    ...(emblems > 0 && !owesEmblem(due)
      ? ['It shows the European emblem, but no fund of the European Union paid for it.']
      : []),
    ...claimed.map(({ fund }) => `It acknowledges the ${fund}, which did not pay for it.`),
  ]
  return messages.map((message) => ({ rule: 'funding/not-due', message }))
}

/**
 * Looks for the name right after the statement, as an acknowledgement is set: a sheet may mention a council or a fund that
 * paid for something else. Not counted within the words of a funder that did pay.
 */
const isClaimed = ({ statement, fund }: Funder, { funding }: Due, says: (words: string) => boolean): boolean =>
  says(`${statement} ${fund}`) &&
  !funding.some((paid) => [paid.fund, paid.statement, paid.tagline].some((words) => words?.includes(fund)))
