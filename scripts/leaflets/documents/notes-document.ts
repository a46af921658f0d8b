/** The notes of one meeting as they are printed: the words of their page, and what is added on paper. */

import type { Inline, Prose, Table } from '../../blocks/block.ts'
import type { Funder } from '../../model/funder.ts'

export interface NotesDocument {
  /** The address of their page: `/groups/stronger-communities/meetings/2010-10-initial-meeting-notes/` */
  readonly page: string
  /** The content file. */
  readonly file: string
  readonly draft: boolean
  /** The id of the area or group, from which its street of houses is drawn. */
  readonly street: string
  /** `Canalside meeting notes` */
  readonly label: string
  /** `Published, not yet agreed`, beside the label; undefined for a draft, which has a box instead. */
  readonly status?: string
  readonly title: string
  /** The title of the file: that of the notes, whose they are, and when. */
  readonly fullTitle: string
  /** What the meeting was about, when it was, who came: a list of names is broken between them. */
  readonly facts: readonly { readonly term: string; readonly words: readonly Inline[]; readonly names?: boolean }[]
  readonly body: readonly Prose<Inline>[]
  readonly actions?: Table<Inline>
  /** `Lorna Robinson and Penny Liddicot` */
  readonly authors?: string
  /** `Stronger Communities Sub Group, October 2010` */
  readonly foot: string
  readonly funding: readonly Funder[]
  /** The date that the file gives as its own: the meeting's, or the first day of its month. */
  readonly created: Temporal.PlainDate
}
