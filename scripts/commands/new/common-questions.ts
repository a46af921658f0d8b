/** Questions that are asked for several kinds of addition. */

import { suggestedId, whyNotId } from '../../content/names/ids.ts'
import { certainIf, type Mend } from '../../content/validation/mend.ts'
import { readPhoneNumber } from '../../model/phone-number.ts'
import type { Choice, Known, Question } from './question.ts'

export const example: Question = {
  name: 'example',
  asks: 'Is it invented, as an example? Write yes or no.',
  choices: [
    { id: 'no', name: 'no' },
    { id: 'yes', name: 'yes' },
  ],
  proposal: 'no',
  standIn: 'no',
  unasked: true,
}

export const exampleMeans = 'yes where it is invented'

/** `pathOf` gives the path that must not be there yet. */
export const idFrom = (
  name: string | undefined,
  asks: string,
  pathOf: (id: string) => string,
  { exists }: Known,
): Question => {
  const proposal = suggestedId(name ?? '')
  const isTaken = proposal !== '' && exists(pathOf(proposal))
  return {
    name: 'id',
    asks: isTaken ? `${pathOf(proposal)} is there already. ${asks}` : asks,
    needed: true,
    ...(proposal !== '' && !isTaken && whyNotId(proposal) === undefined && { proposal }),
    standIn: 'a-new-one',
    refuse: (answer) => refusedId(answer) ?? (exists(pathOf(answer)) ? alreadyThere(pathOf(answer)) : undefined),
  }
}

/** What is said where there is a file or folder already. */
export const alreadyThere = (path: string): string =>
  `${path} is there already, and nothing is ever written over. Choose another name.`

/** Why a name cannot be that of a file or folder; undefined where it can. */
export function refusedId(answer: string): string | undefined {
  const why = whyNotId(answer)
  if (why === undefined) return undefined
  const better = suggestedId(answer)
  return `"${answer}" ${why}.${better === '' || better === answer ? '' : ` Write: ${better}`}`
}

/** A choice between what there is; where there is nothing to choose from, `add` says how to get one. */
export const oneOf = (name: string, asks: string, choices: readonly Choice[], add: string): Question => ({
  name,
  asks,
  needed: true,
  choices,
  standIn: choices[0]?.id ?? '',
  ...(choices.length === 1 && choices[0] && { proposal: choices[0].id }),
  refuse: () => (choices.length === 0 ? add : undefined),
})

/** May be left empty. The spaces that belong in the number are put in. */
export const phone = (asks: string): Question => ({ name: 'phone', asks, standIn: '', mend: spacedPhone })

/** The number with the spaces that belong in it; undefined where it needs none. */
function spacedPhone(answer: string): Mend | undefined {
  const read = readPhoneNumber(answer)
  return certainIf(read.kind === 'spacing' ? read.right : undefined)
}
