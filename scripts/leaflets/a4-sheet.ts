/** A sheet on its way to paper: its abbreviations are marked and its addresses whole. */

import type { Block, Inline, Table } from '../blocks/block.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { MarkedContent } from '../typeset/page.ts'
import type { AbsoluteAddress } from '../typeset/runs.ts'

export interface A4Sheet {
  readonly sheet: Sheet
  readonly title: readonly Inline[]
  readonly lead: readonly Inline[]
  readonly blocks: readonly Block[]
  /** As many of the next meetings as stand at its foot where there is room for them. */
  readonly dates: Table<Inline>
  /** The canonical address of this edition's page. */
  readonly address: string
  readonly absolute: AbsoluteAddress
  /** Whose content the version is. */
  readonly version: MarkedContent
}
