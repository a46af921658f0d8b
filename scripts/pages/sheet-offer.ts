/** An edition of an information sheet, to read here or to print. */

import { sheetAddress } from '../routes.ts'
import { type LeafletEntry, leafletEntries } from './leaflet-entry.ts'
import type { Material } from './material.ts'
import type { Place } from './meeting-entry.ts'

export interface SheetOffer extends Place {
  /** The sheet's id. */
  readonly sheet: string
  readonly leaflets: readonly LeafletEntry[]
}

/** The editions for an area, or the partnership's own, in the order of the sheets. */
export function sheetOffers(material: Material, area: string | undefined): readonly SheetOffer[] {
  return (material.editionsOf.get(area) ?? []).map(({ id, shortTitle }) => ({
    sheet: id,
    name: shortTitle,
    address: sheetAddress(id, area),
    leaflets: leafletEntries(material, area, id),
  }))
}
