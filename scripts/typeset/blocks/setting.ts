/** The settings for blocks: the faces, styles and white of a format. Lengths are points. */

import type { CopiedShape } from '../../drawing/copied-drawing.ts'
import type { Orientation } from '../../drawing/orientation.ts'
import type { Faces } from '../faces/face.ts'
import type { AbsoluteAddress, AddressAfterLink } from '../lines/runs.ts'
import type { TextStyle } from '../lines/text-style.ts'

export interface BlockSetting {
  readonly faces: Faces
  readonly styles: {
    readonly body: TextStyle
    readonly h2: TextStyle
    readonly h3: TextStyle
    readonly h4: TextStyle
    readonly step: TextStyle
  }
  readonly gaps: Gaps
  readonly list: { readonly indent: number; readonly bullet: number }
  readonly panel: {
    readonly paddingX: number
    readonly paddingY: number
    readonly radius: number
    readonly rule: number
  }
  readonly table: {
    readonly paddingY: number
    readonly paddingRight: number
    readonly headRule: number
    readonly rowRule: number
  }
  readonly picture: { readonly mostHeight: number; readonly pointsPerPixel: number }
  readonly diagram: { readonly rule: number; readonly leastRow: number }
  readonly absolute: AbsoluteAddress
  /** Left out where no addresses are printed. */
  readonly addressAfterLink?: AddressAfterLink
  readonly pictures: Pictures
}

/** The white above each kind of block, all of which is reduced together where a sheet is tight. */
export interface Gaps {
  readonly paragraph: number
  readonly item: number
  readonly heading: number
  readonly afterHeading: number
  readonly afterSmallHeading: number
  readonly caption: number
}

/** Pictures by the path that content gives: `images/map.png`. */
export type Pictures = (source: string) => Picture | undefined

export type Picture =
  | {
      readonly kind: 'raster'
      /** The content file that it comes from. */
      readonly source: string
      readonly type: 'png' | 'jpeg'
      readonly bytes: Uint8Array
      readonly orientation?: Orientation
    }
  | {
      readonly kind: 'drawing'
      readonly width: number
      readonly height: number
      readonly shapes: readonly CopiedShape[]
    }
