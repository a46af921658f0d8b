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
  readonly list: ListPage<EditionRow>
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

/** The editions of one sheet for one area. */
export interface EditionRow {
  readonly sheet: string
  readonly area: string
  readonly leaflets: readonly LeafletEntry[]
}

/** The areas' editions may go on over several pages, as many leaflets on each as fit; the partnership's own stand on the first. */
export function leafletsPages(material: Material): readonly Planned<LeafletsPage>[] {
  if (!material.sections.has('leaflets')) return []
  const editions = material.site.sheets.flatMap((sheet) => printedEditions(sheet, material))
  const lists = listPages(addresses.leaflets, editions, ({ leaflets }) => leaflets)
  return (lists.length === 0 ? [noAreas] : lists).map((list) => ({
    address: list.address,
    view: () =>
      leafletsPage({ ...list, entries: list.entries.map((edition) => editionRow(edition, material)) }, material),
  }))
}

function leafletsPage(list: ListPage<EditionRow>, material: Material): LeafletsPage {
  return {
    ...listFrame(material, list, {
      title: 'Leaflets to print',
      description: 'Every information sheet as a leaflet to print, in colour and in black only.',
      section: 'leaflets',
    }),
    list,
    sheets: material.site.sheets
      .map((sheet) => sheetLeaflets(sheet, list, material))
      .filter(({ own, areas }) => own.length + areas.length > 0),
    hasBooklet: material.leaflets.formats.has('a5-booklet'),
    hasLargePrint: material.leaflets.formats.has('a4-large-print'),
    hasPoster: material.leaflets.formats.has('a3-poster') || material.leaflets.formats.has('a4-poster'),
    hasPress: material.leaflets.press,
    phone: material.site.partnership.contact.phone,
  }
}

const noAreas: ListPage<PrintedEdition> = {
  address: addresses.leaflets,
  number: 1,
  count: 1,
  list: addresses.leaflets,
  entries: [],
}

interface PrintedEdition {
  readonly sheet: string
  readonly area: Area
  /** How many leaflets there are of it. */
  readonly leaflets: number
}

function printedEditions({ id }: InformationSheet, { site, leaflets }: Material): readonly PrintedEdition[] {
  return site.areas
    .map((area) => ({ sheet: id, area, leaflets: leaflets.count(area.id, id) }))
    .filter((edition) => edition.leaflets > 0)
}

const editionRow = ({ sheet, area }: PrintedEdition, material: Material): EditionRow => ({
  sheet,
  area: area.name,
  leaflets: leafletEntries(material, area.id, sheet),
})

function sheetLeaflets(
  { id, title, shortTitle, editions, updated }: InformationSheet,
  { number, entries }: ListPage<EditionRow>,
  material: Material,
): SheetLeaflets {
  const areas = entries.filter(({ sheet }) => sheet === id)
  const formats = new Set(areas.flatMap(({ leaflets }) => leaflets.map(({ format }) => format)))
  return {
    id,
    title,
    shortTitle,
    ...(editions.includes('partnership') && { address: sheetAddress(id, undefined) }),
    updated,
    own: number === 1 ? leafletEntries(material, undefined, id) : [],
    formats: [...formats].map((format) => ({ format, name: formatNames[format] })),
    areas,
  }
}
