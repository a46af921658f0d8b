/** An edition of an information sheet, to read here or to print. */

import { sheetAddress } from '../../routes.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { Material } from '../material/material.ts'
import type { PageLink } from '../material/page-link.ts'
import { type LeafletEntry, leafletEntries } from './leaflet-entry.ts'

export interface SheetOffer extends PageLink {
  /** The sheet's id. */
  readonly sheet: string
  readonly leaflets: readonly LeafletEntry[]
}

/** The editions for an area, or the partnership's own, in the order of the sheets. */
export const sheetOffers = (material: Material, area: string | undefined): readonly SheetOffer[] =>
  (material.editionsOf.get(area) ?? []).map((sheet) => sheetOffer(sheet, material))

/** Of one edition, with the leaflets that there are of it. */
export function sheetOffer({ id, shortTitle, edition }: Sheet, material: Material): SheetOffer {
  const area = edition.kind === 'area' ? edition.id : undefined
  return { sheet: id, name: shortTitle, address: sheetAddress(id, area), leaflets: leafletEntries(material, area, id) }
}
