/** What the foot of a leaflet's last side is made from, in each of its forms. */

import type { Inline, Table } from '../../blocks/block.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import type { Layout } from '../formats/formats.ts'
import type { QrCode } from '../qr/qr-code.ts'

export interface FootSetting {
  readonly sheet: Sheet
  readonly dates: Table<Inline>
  /** The canonical address of the page of this edition, and its code. */
  readonly address: string
  readonly code: QrCode
  /** Points. */
  readonly width: number
  readonly format: Layout
  readonly setting: BlockSetting
}
