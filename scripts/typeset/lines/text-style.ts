/** The style of a stretch of text. Lengths are points. */

import type { FaceName } from '../faces/face.ts'
import type { Ink } from './page.ts'

export interface TextStyle {
  readonly face: FaceName
  readonly size: number
  /** From baseline to baseline. */
  readonly leading: number
  readonly colour: Ink
  /** Figures of one width, for telephone numbers and tables. */
  readonly tabular?: boolean
  /** White added after each letter, as a factor of the size: -0.012. */
  readonly tracking?: number
}

/** The bold form of a style; one that is heavier already is kept. */
export const boldOf = (face: FaceName): FaceName => (face === 'regular' ? 'bold' : face)
