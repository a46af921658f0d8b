/** One edition of an information sheet: everything a resident reads, on the page and on paper alike. */

import type { Block, Inline } from '../blocks/block.ts'
import type { Contact } from '../model/contact.ts'
import type { Funder } from '../model/funder.ts'
import type { LeafletFormat } from '../model/information-sheet.ts'
import type { Meeting } from '../model/meeting.ts'

export interface Sheet {
  readonly id: string
  /** The content file it was written in. */
  readonly file: string
  readonly edition: Edition
  readonly language: 'en-GB'
  readonly title: string
  readonly shortTitle: string
  readonly label: string
  /** The summary: the first paragraph, set larger. */
  readonly lead: readonly Inline[]
  readonly blocks: readonly Block[]
  readonly contact: Contact
  /** An area edition's next meetings without cancelled ones, soonest first. Empty where its text has them already. */
  readonly meetings: readonly Meeting[]
  /** In the order they are acknowledged; empty where nobody is. */
  readonly funding: readonly Funder[]
  readonly updated: Temporal.PlainDate
  /** The day on which it is to be reviewed, where one is given. */
  readonly reviewBy?: Temporal.PlainDate
  readonly leaflet: readonly LeafletFormat[]
  /** The ids of the headings of the sections that the poster carries; empty where the call to action chooses them. */
  readonly poster: readonly string[]
}

export type Edition =
  /** `withoutAreas`: there is no area whose officers and dates one could ask for. `example`: the whole partnership is invented. */
  | { readonly kind: 'partnership'; readonly withoutAreas?: true; readonly example?: true }
  | { readonly kind: 'area'; readonly id: string; readonly name: string; readonly example: boolean }
