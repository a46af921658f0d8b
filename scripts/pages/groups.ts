/** The list of groups, by name. */

import type { Group } from '../model/group.ts'
import { addresses } from '../routes.ts'
import type { Frame } from './frame/frame.ts'
import { groupPlace } from './group.ts'
import { type Examples, examplesAmong } from './lists/examples.ts'
import { listFrame } from './lists/list-frame.ts'
import { type ListPage, listPages } from './lists/list-page.ts'
import type { Material } from './material/material.ts'
import type { PageLink } from './material/page-link.ts'

export interface GroupsPage {
  readonly frame: Frame
  readonly title: string
  readonly list: ListPage<GroupCard>
  readonly examples: Examples
}

export interface GroupCard extends PageLink {
  readonly about: string
  /** The name of the group that it reports to. */
  readonly parent?: string
}

export function groupsPages(material: Material): readonly GroupsPage[] {
  const { groups } = material.site
  const names = new Map(groups.map(({ id, name }) => [id, name]))
  return listPages(
    addresses.groups,
    groups.map((group) => groupCard(group, names)),
  ).map((list) => ({
    ...listFrame(material, list, {
      title: 'Groups',
      description: 'The groups of the whole partnership, what they are about and what was said there.',
      section: 'groups',
    }),
    list,
    examples: examplesAmong(groups),
  }))
}

function groupCard(group: Group, names: ReadonlyMap<string, string>): GroupCard {
  const parent = group.parent === undefined ? undefined : names.get(group.parent)
  return { ...groupPlace(group), about: group.about, ...(parent !== undefined && { parent }) }
}
