/** An information sheet as it was written once; each edition fills its placeholders in its own way (`sheets/`). */

import type { WrittenBlock } from '../blocks/written.ts'
import type { Funder } from './funder.ts'

export const leafletFormats = ['a4', 'a4-large-print', 'a5-booklet', 'a3-poster', 'a4-poster'] as const
export type LeafletFormat = (typeof leafletFormats)[number]

export interface InformationSheet {
  readonly id: string
  readonly file: string
  readonly title: string
  /** For breadcrumbs, feet of pages and tear-off strips; the title where none was given. */
  readonly shortTitle: string
  readonly label: string
  readonly summary: string
  readonly editions: readonly ('partnership' | 'areas')[]
  readonly leaflet: readonly LeafletFormat[]
  /** Headings of the sections that the poster carries. */
  readonly poster: readonly string[]
  /** Lower ones come first; those without one come last, by name. */
  readonly order?: number
  readonly funding: readonly Funder[]
  readonly updated: Temporal.PlainDate
  readonly reviewBy?: Temporal.PlainDate
  readonly quoted: boolean
  readonly body: readonly WrittenBlock[]
}
