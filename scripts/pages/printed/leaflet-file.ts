/** A leaflet that was built, as the pages that link to it need it. */

import type { LeafletFormat } from '../../model/information-sheet.ts'

export interface LeafletFile {
  readonly address: string
  /** The sheet's id. */
  readonly sheet: string
  /** The area's id; undefined for the partnership's own edition. */
  readonly area: string | undefined
  readonly format: LeafletFormat
  readonly ink: 'colour' | 'black' | 'press'
  /** How many pages the file has. */
  readonly pages: number
  /** Of everything printed on it, at the end of its version line: `K7M2QX`. */
  readonly code: string
  /** The size of the file, in bytes. */
  readonly bytes: number
}
