/** A picture under `images/`, read and found to be what its name says. */

export interface ImageFile {
  /** `images/map.png` */
  readonly file: string
  readonly type: 'png' | 'jpeg' | 'svg'
  /** In pixels, or in the units of the SVG's view box. */
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}
