/** A picture under `images/`, read and found to be what its name says. */

import type { Orientation } from '../drawing/orientation.ts'

export interface ImageFile {
  /** `images/map.png` */
  readonly file: string
  readonly type: 'png' | 'jpeg' | 'svg'
  /** As it is seen: in pixels, or in the units of the SVG's view box. */
  readonly width: number
  readonly height: number
  /** Of a photograph; left out where its first row is at the top. */
  readonly orientation?: Orientation
  /** Without what is not seen: where, when and by whom it was made. */
  readonly bytes: Uint8Array
}
