/** A page with its markup. */

import type { Frame } from './frame/frame.ts'
import type { Kind } from './pages.ts'

export interface RenderedPage {
  readonly kind: Kind
  readonly frame: Frame
  readonly markup: string
}
