/** What a leaflet needs beside its sheet: who publishes it, the typeface, the pictures and the texts of the content. */

import type { FirstUseFinder } from '../blocks/first-uses.ts'
import type { Faces } from '../typeset/face.ts'
import type { Pictures } from '../typeset/setting.ts'
import type { Write } from './write.ts'

export interface LeafletContext {
  readonly faces: Faces
  /** https, ending in "/". */
  readonly siteUrl: string
  readonly publisher: {
    readonly name: string
    /** A path inside the content folder, the logo's words, and its size in units of its own. */
    readonly logo?: {
      readonly source: string
      readonly width: number
      readonly height: number
      readonly alternative: string
    }
  }
  readonly pictures: Pictures
  readonly firstUses: FirstUseFinder
  /** The texts of the content files by their path: where a character that the face lacks is looked up. */
  readonly sources: ReadonlyMap<string, { readonly text: string }>
  /** Makes each file, once its pages are placed and nothing is wrong with them. */
  readonly write: Write
  /** Whether the words of each file are kept beside its bytes: only who looks something up in them needs them. */
  readonly keepWords?: true
  /** Whether a file for a print shop is made of each leaflet as well. */
  readonly press?: true
}
