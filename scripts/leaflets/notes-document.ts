/** Notes of one meeting as paper wants them: the words of their page, and what goes with them. */

import type { Inline, Prose, Table } from '../blocks/block.ts'
import type { Funder } from '../model/funder.ts'

export interface NotesDocument {
  /** `/groups/stronger-communities/meetings/2010-10-initial-meeting-notes/` */
  readonly page: string
  /** The content file. */
  readonly file: string
  readonly draft: boolean
  /** The id of the area or group: the seed of its street. */
  readonly street: string
  /** `Canalside meeting notes` */
  readonly label: string
  /** `Published, not yet agreed`, at the right of the label; undefined for a draft, which says so in a box. */
  readonly status?: string
  readonly title: string
  /** The title with whose notes they are, and when: the name of the file's window. */
  readonly fullTitle: string
  /** What the meeting was about, when it was, who came. */
  readonly facts: readonly { readonly term: string; readonly words: readonly Inline[] }[]
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
