/** The area that another one became part of, and since when. */

import { dateInWords } from '../../model/dates-in-words.ts'
import { isSucceeded, type Succession } from '../../model/succession.ts'
import { areaAddress } from '../../routes.ts'
import type { Material } from '../material/material.ts'
import type { DateInWords, Place } from '../material/meeting-entry.ts'

export interface Successor extends Place {
  readonly on?: DateInWords
  /** Whether the day is still to come. */
  readonly ahead: boolean
}

/** Undefined where an area stands on its own. */
export function successorOf(
  { succeededBy, succeededOn }: Succession,
  { areasById, today }: Pick<Material, 'areasById' | 'today'>,
): Successor | undefined {
  const area = succeededBy === undefined ? undefined : areasById.get(succeededBy)
  return (
    area && {
      name: area.name,
      address: areaAddress(area.id),
      ...(succeededOn && { on: { words: dateInWords(succeededOn), datetime: succeededOn.toString() } }),
      ahead: !isSucceeded({ succeededBy: area.id, ...(succeededOn && { succeededOn }) }, today),
    }
  )
}
