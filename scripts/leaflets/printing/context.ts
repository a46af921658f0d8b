/** What a leaflet needs beside its sheet: the publisher, the typeface, the pictures and the texts of the content. */

import type { FirstUseFinder } from '../../blocks/first-uses.ts'
import type { Pictures } from '../../typeset/blocks/setting.ts'
import type { Faces } from '../../typeset/faces/face.ts'
import type { Write } from './write.ts'

export interface LeafletContext {
  readonly faces: Faces
  /** https, ending in "/". */
  readonly siteUrl: string
  readonly publisher: {
    readonly name: string
    /** The logo: its path inside the content folder, its alternative text, and its size in its own units. */
    readonly logo?: {
      readonly source: string
      readonly width: number
      readonly height: number
      readonly alternative: string
    }
  }
  readonly pictures: Pictures
  readonly firstUses: FirstUseFinder
  /** The texts of the content files by their paths, in which a character that the face lacks is looked up. */
  readonly sources: ReadonlyMap<string, { readonly text: string }>
  /** Makes the bytes of a file from its placed pages, once nothing is wrong with them. */
  readonly write: Write
  /** Whether the words of each file are kept beside its bytes, which only `npm run where` needs. */
  readonly keepWords?: true
  /** Whether links are printed without their addresses, for which there is no room. */
  readonly wordsOfLinksAlone?: true
  /** Whether a file for a print shop is made of each leaflet as well. */
  readonly press?: true
}
