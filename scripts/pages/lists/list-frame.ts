/** The frame of a page of a list: from the second on, its number tells it from the others. */

import type { PageNeeds } from '../frame/content-policy.ts'
import type { Crumb } from '../frame/crumb.ts'
import type { Frame } from '../frame/frame.ts'
import type { SectionName } from '../frame/sections.ts'
import type { Material } from '../material/material.ts'
import type { ListPage } from './list-page.ts'

interface ListDetails {
  readonly title: string
  readonly description: string
  readonly section: SectionName
  readonly needs?: PageNeeds
  readonly listed?: boolean
}

/** `title`: `Areas`, then `Areas, page 2`. */
export function listFrame(
  { frame }: Material,
  { address, number, count, list }: Omit<ListPage<unknown>, 'entries'>,
  { title, ...details }: ListDetails,
): { readonly frame: Frame; readonly title: string } {
  if (number === 1) return { title, frame: frame({ ...details, address, title }) }
  const trail: readonly Crumb[] = [{ label: title, address: list }]
  const numbered = `${title}, page ${number}`
  return {
    title: numbered,
    frame: frame({
      ...details,
      address,
      title: numbered,
      description: `${details.description} Page ${number} of ${count}.`,
      trail,
      crumb: `Page ${number}`,
    }),
  }
}
