/** The steps of the way from Home to a page. */

import type { Area } from '../../model/area.ts'
import type { Group } from '../../model/group.ts'
import { addresses, areaAddress, groupAddress } from '../../routes.ts'

export interface Crumb {
  readonly label: string
  readonly address: string
}

export const areasCrumb: Crumb = { label: 'Areas', address: addresses.areas }
export const groupsCrumb: Crumb = { label: 'Groups', address: addresses.groups }

/** The way to what belongs to an area. */
export const areaTrail = ({ id, name }: Pick<Area, 'id' | 'name'>): readonly Crumb[] => [
  areasCrumb,
  { label: name, address: areaAddress(id) },
]

/** The way to what belongs to a group. */
export const groupTrail = ({ id, name }: Pick<Group, 'id' | 'name'>): readonly Crumb[] => [
  groupsCrumb,
  { label: name, address: groupAddress(id) },
]
