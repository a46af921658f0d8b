/** An area as a card in a list: its wards, and its next meeting, its successor, or the advice to call. */

import type { Area } from '../../model/area.ts'
import { inARow } from '../../model/in-a-row.ts'
import { areaAddress } from '../../routes.ts'
import type { DateInWords } from '../material/dated.ts'
import { nextToTakePlace } from '../material/diary.ts'
import type { Material } from '../material/material.ts'
import type { PageLink } from '../material/page-link.ts'
import { successorOf } from './successor.ts'

export interface AreaCard extends PageLink {
  readonly example: boolean
  readonly wards: string
  readonly state:
    | { readonly kind: 'meets'; readonly next: DateInWords }
    | { readonly kind: 'call' }
    | { readonly kind: 'moved'; readonly to: string }
}

export function areaCard(area: Area, material: Material): AreaCard {
  return {
    name: area.name,
    address: areaAddress(area.id),
    example: area.example,
    wards: inARow(area.wards),
    state: state(area, material),
  }
}

function state(area: Area, material: Material): AreaCard['state'] {
  const successor = successorOf(area, material)
  if (successor && !successor.ahead) return { kind: 'moved', to: successor.name }
  const next = nextToTakePlace(material.diary.ofArea(area))
  if (next === undefined) return { kind: 'call' }
  return { kind: 'meets', next: { words: next.shortDate, datetime: next.datetime } }
}
