/** One face of the print typeface: shapes words once and remembers them. */

import type { FaceName } from './page.ts'

/** A word with its trailing space, shaped. Advances are in thousandths of an em. */
export interface ShapedWord {
  readonly text: string
  readonly advance: number
  readonly glyphs: readonly { readonly id: number; readonly advance: number; readonly text: string }[]
  readonly face: FaceName
}
