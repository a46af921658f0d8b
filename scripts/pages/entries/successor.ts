/** The area that another one became part of, and since when. */

import { isSucceeded, type Succession, successorBy } from '../../model/succession.ts'
import { areaAddress } from '../../routes.ts'
import { type DateInWords, dated } from '../material/dated.ts'
import type { Material } from '../material/material.ts'
import type { PageLink } from '../material/page-link.ts'

export interface Successor extends PageLink {
  readonly on?: DateInWords
  /** Whether the day is still to come. */
  readonly ahead: boolean
}

/** Undefined where an area stands on its own. */
export function successorOf(
  area: Succession,
  { areasById, today }: Pick<Material, 'areasById' | 'today'>,
): Successor | undefined {
  const successor = successorBy(area, areasById, today)
  return (
    successor && {
      name: successor.area.name,
      address: areaAddress(successor.area.id),
      ...(successor.on && { on: dated(successor.on) }),
      ahead: !isSucceeded(area, today),
    }
  )
}
