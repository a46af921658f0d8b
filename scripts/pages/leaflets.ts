/** Every leaflet there is to print: by sheet, the partnership's edition and those of the areas. */

import type { Area } from '../model/area.ts'
import type { InformationSheet, LeafletFormat } from '../model/information-sheet.ts'
import type { PhoneNumber } from '../model/phone-number.ts'
import { addresses, sheetAddress } from '../routes.ts'
import { formatNames, type LeafletEntry, leafletEntries } from './entries/leaflet-entry.ts'
import type { Frame } from './frame/frame.ts'
import { listFrame } from './lists/list-frame.ts'
import { type ListPage, listPages } from './lists/list-page.ts'
import type { Material } from './material/material.ts'
import type { Planned } from './planned.ts'

export interface LeafletsPage {
  readonly frame: Frame
  readonly title: string
  readonly list: ListPage<PrintedEdition>
  readonly sheets: readonly SheetLeaflets[]
  readonly hasBooklet: boolean
  readonly hasLargePrint: boolean
  readonly hasPoster: boolean
  /** Whether there are files for a print shop. */
  readonly hasPress: boolean
  readonly phone: PhoneNumber
}

export interface SheetLeaflets {
  readonly id: string
  readonly title: string
  readonly shortTitle: string
  /** The page of the sheet; undefined where only the areas have editions. */
  readonly address?: string
  readonly updated: Temporal.PlainDate
  readonly own: readonly LeafletEntry[]
  /** The columns of the table of the areas' editions. */
  readonly formats: readonly { readonly format: LeafletFormat; readonly name: string }[]
  readonly areas: readonly EditionRow[]
}

/** The edition of a sheet for one area. */
export interface EditionRow {
  readonly area: string
  readonly leaflets: readonly LeafletEntry[]
}

/** The partnership's own editions, then those of the areas: on each page as many leaflets as fit. */
export function leafletsPages(material: Material): readonly Planned<LeafletsPage>[] {
  if (!material.sections.has('leaflets')) return []
  const { sheets, areas } = material.site
  const editions = [[undefined], areas].flatMap((owners) =>
    sheets.flatMap(({ id }) => printedEditions(id, owners, material)),
  )
  return listPages(addresses.leaflets, editions, ({ leaflets }) => leaflets).map((list) => ({
    address: list.address,
    view: () => leafletsPage(list, material),
  }))
}

function leafletsPage(list: ListPage<PrintedEdition>, material: Material): LeafletsPage {
  return {
    ...listFrame(material, list, {
      title: 'Leaflets to print',
      description: 'Every information sheet as a leaflet to print, in colour and in black only.',
      section: 'leaflets',
    }),
    list,
    sheets: material.site.sheets
      .map((sheet) => sheetLeaflets(sheet, list.entries, material))
      .filter(({ own, areas }) => own.length + areas.length > 0),
    hasBooklet: material.leaflets.formats.has('a5-booklet'),
    hasLargePrint: material.leaflets.formats.has('a4-large-print'),
    hasPoster: material.leaflets.formats.has('a3-poster') || material.leaflets.formats.has('a4-poster'),
    hasPress: material.leaflets.press,
    phone: material.site.partnership.contact.phone,
  }
}

/** The leaflets of one sheet for an area, or the partnership's own. */
interface PrintedEdition {
  readonly sheet: string
  readonly area: Area | undefined
  /** How many leaflets there are of it. */
  readonly leaflets: number
}

const printedEditions = (
  sheet: string,
  owners: readonly (Area | undefined)[],
  { leaflets }: Material,
): readonly PrintedEdition[] =>
  owners
    .map((area) => ({ sheet, area, leaflets: leaflets.count(area?.id, sheet) }))
    .filter((edition) => edition.leaflets > 0)

function sheetLeaflets(
  { id, title, shortTitle, editions, updated }: InformationSheet,
  entries: readonly PrintedEdition[],
  material: Material,
): SheetLeaflets {
  const shown = entries.filter(({ sheet }) => sheet === id)
  const areas = shown.flatMap(({ area }) =>
    area === undefined ? [] : [{ area: area.name, leaflets: leafletEntries(material, area.id, id) }],
  )
  const formats = new Set(areas.flatMap(({ leaflets }) => leaflets.map(({ format }) => format)))
  return {
    id,
    title,
    shortTitle,
    ...(editions.includes('partnership') && { address: sheetAddress(id, undefined) }),
    updated,
    own: shown.some(({ area }) => area === undefined) ? leafletEntries(material, undefined, id) : [],
    formats: [...formats].map((format) => ({ format, name: formatNames[format] })),
    areas,
  }
}
