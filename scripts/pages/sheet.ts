/** An information sheet on the screen, in the partnership's edition or an area's, and how to print it. */

import type { Block, Inline } from '../blocks/block.ts'
import { wordsOfInlines } from '../blocks/words.ts'
import type { Contact } from '../model/contact.ts'
import { titleOf } from '../model/sentences.ts'
import { addresses, areaAddress, sheetAddress } from '../routes.ts'
import type { Sheet } from '../sheets/sheet.ts'
import { type LeafletEntry, leafletEntries } from './entries/leaflet-entry.ts'
import { isSearched } from './entries/sheet-entry.ts'
import { type Successor, successorOf } from './entries/successor.ts'
import { areaTrail, type Crumb } from './frame/crumb.ts'
import type { Frame } from './frame/frame.ts'
import type { Material } from './material/material.ts'
import type { PageLink } from './material/page-link.ts'
import type { Planned } from './planned.ts'

export interface SheetPage {
  readonly frame: Frame
  readonly label: string
  readonly title: string
  readonly lead: readonly Inline[]
  readonly blocks: readonly Block[]
  /** The panels at the end: they take the page's whole width. */
  readonly closing: readonly Block[]
  /** Whether the words themselves hold the call panel. */
  readonly calls: boolean
  readonly contact: Contact
  /** Present in an area's edition. */
  readonly area?: PageLink
  /** Of that area. */
  readonly successor?: Successor
  /** Whether its area is invented, or the whole partnership. */
  readonly example: boolean
  readonly leaflets: readonly LeafletEntry[]
  /** The editions of other areas; from an area's edition, the partnership's one. */
  readonly otherEditions: readonly PageLink[]
  /** Where not all areas are listed. */
  readonly allAreas?: string
  readonly updated: Temporal.PlainDate
  readonly reviewBy?: Temporal.PlainDate
}

/** Beyond these the list of areas is one link away. */
const mostEditions = 24

export function sheetPages(material: Material): readonly Planned<SheetPage>[] {
  const own = Map.groupBy(
    material.editions.filter(({ edition }) => edition.kind === 'partnership'),
    ({ id }) => id,
  )
  const ofAreas = Map.groupBy(
    material.editions.filter(({ edition }) => edition.kind === 'area'),
    ({ id }) => id,
  )
  return material.editions.map((sheet) => {
    const { id, edition } = sheet
    const area = edition.kind === 'area' ? edition.id : undefined
    const others = (area === undefined ? ofAreas : own).get(id) ?? []
    return { address: sheetAddress(id, area), view: () => sheetPage(sheet, others, material) }
  })
}

/** `others`: those for areas of a sheet for the partnership, and the other way round. */
function sheetPage(sheet: Sheet, others: readonly Sheet[], material: Material): SheetPage {
  const { id, edition, title, shortTitle, label, lead, contact, funding, updated, reviewBy, blocks } = sheet
  const area = edition.kind === 'area' ? edition : undefined
  const successor = area && successorOf(material.areasById.get(area.id) ?? {}, material)
  const bodyEnd = blocks.findLastIndex(({ kind }) => kind !== 'panel') + 1
  return {
    frame: material.frame({
      address: sheetAddress(id, area?.id),
      title: area ? titleOf(title, area.name) : title,
      description: wordsOfInlines(lead),
      ...(area ? { section: 'areas', street: area.id, example: area.example } : leafletsSection(material)),
      trail: area ? areaTrail(area) : trailOf(material),
      crumb: shortTitle,
      funding,
      updated,
      ...(isSearched(sheet, material) && {
        search: { kind: 'Information sheet', ...(area && { area: area.name }) },
      }),
    }),
    label,
    title,
    lead,
    blocks: blocks.slice(0, bodyEnd),
    closing: blocks.slice(bodyEnd),
    calls: blocks.some(({ kind }) => kind === 'call'),
    contact,
    ...(area && { area: { name: area.name, address: areaAddress(area.id) } }),
    ...(successor && { successor }),
    example: edition.example === true,
    leaflets: leafletEntries(material, area?.id, id),
    otherEditions: others.slice(0, mostEditions).map((other) => placeOf(other, material)),
    ...(others.length > mostEditions && { allAreas: addresses.areas }),
    updated,
    ...(reviewBy && { reviewBy }),
  }
}

/** The sheet stands among the leaflets where there are any. */
const leafletsSection = ({ sections }: Material): { readonly section?: 'leaflets' } =>
  sections.has('leaflets') ? { section: 'leaflets' } : {}

const trailOf = ({ sections }: Material): readonly Crumb[] =>
  sections.has('leaflets') ? [{ label: 'Leaflets', address: addresses.leaflets }] : []

function placeOf({ id, edition }: Sheet, { site }: Material): PageLink {
  return edition.kind === 'area'
    ? { name: edition.name, address: sheetAddress(id, edition.id) }
    : { name: site.partnership.name, address: sheetAddress(id, undefined) }
}
