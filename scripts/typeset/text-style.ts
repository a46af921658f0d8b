/** How a stretch of text is set. Lengths are points. */

import type { FaceName } from './face.ts'
import type { Ink } from './page.ts'

export interface TextStyle {
  readonly face: FaceName
  readonly size: number
  /** From baseline to baseline. */
  readonly leading: number
  readonly colour: Ink
  /** Figures of one width, for telephone numbers and tables. */
  readonly tabular?: boolean
  /** Added after each letter, as a part of the size: -0.012. */
  readonly tracking?: number
}

/** The bold of a style: emphasis is never italic, and what is heavier already stays so. */
export const boldOf = (face: FaceName): FaceName => (face === 'regular' ? 'bold' : face)
