/** A sheet made ready for paper: its abbreviations are marked and its addresses absolute. */

import type { Block, Inline, Table } from '../../blocks/block.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { MarkedContent } from '../../typeset/lines/page.ts'
import type { AbsoluteAddress } from '../../typeset/lines/runs.ts'

export interface PreparedSheet {
  readonly sheet: Sheet
  readonly title: readonly Inline[]
  readonly lead: readonly Inline[]
  readonly blocks: readonly Block[]
  /** The next meetings for its foot, as many as there is ever room for. */
  readonly dates: Table<Inline>
  /** The canonical address of this edition's page. */
  readonly address: string
  readonly absolute: AbsoluteAddress
  /** The marked content of the version, by which its code is put in later. */
  readonly version: MarkedContent
}
