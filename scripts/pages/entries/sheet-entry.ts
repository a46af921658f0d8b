/** An information sheet as other pages name it: its title, what it is about, where it is. */

import { sheetAddress } from '../../routes.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { Material } from '../material/material.ts'

export interface SheetEntry {
  readonly title: string
  readonly shortTitle: string
  readonly summary: string
  readonly address: string
}

/** The sheets that have an edition for the whole partnership, in their order. */
export const sheetEntries = ({ site }: Material): readonly SheetEntry[] =>
  site.sheets
    .filter(({ editions }) => editions.includes('partnership'))
    .map(({ id, title, shortTitle, summary }) => ({
      title,
      shortTitle,
      summary,
      address: sheetAddress(id, undefined),
    }))

/** The search knows a sheet once: by the partnership's edition, or where there is none by those of the areas. */
export const isSearched = ({ id, edition }: Sheet, { editionsOf }: Pick<Material, 'editionsOf'>): boolean =>
  edition.kind === 'partnership' || !editionsOf.get(undefined)?.some((sheet) => sheet.id === id)
