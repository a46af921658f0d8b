/** What pages are made from: the site, what is derived from it once, and the maker of frames. */

import type { Area } from '../../model/area.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { SiteOfDay } from '../../site-of-day.ts'
import type { Frame, PageDetails } from '../frame/frame.ts'
import type { SectionName } from '../frame/sections.ts'
import type { LeafletShelf } from '../printed/leaflet-shelf.ts'
import type { PrintedNotesFile } from '../printed/printed-notes-file.ts'
import type { Diary } from './diary.ts'

export interface Material {
  readonly site: SiteOfDay
  readonly today: Temporal.PlainDate
  /** Every edition of every sheet. */
  readonly editions: readonly Sheet[]
  /** By area id; the partnership's own under `undefined`. */
  readonly editionsOf: ReadonlyMap<string | undefined, readonly Sheet[]>
  readonly leaflets: LeafletShelf
  /** The sign-in sheet of a CAG, by the address of its page. */
  readonly signIn: (page: string) => PrintedNotesFile | undefined
  /** Who meets when. */
  readonly diary: Diary
  readonly areasById: ReadonlyMap<string, Area>
  /** The sections that are there. */
  readonly sections: ReadonlySet<SectionName>
  readonly frame: (details: PageDetails) => Frame
}
