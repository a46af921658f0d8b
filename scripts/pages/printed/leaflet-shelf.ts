/** The leaflets of a site, for the pages that link to them. */

import type { LeafletFormat } from '../../model/information-sheet.ts'
import type { LeafletFile } from './leaflet-file.ts'

export interface LeafletShelf {
  /** Of an area, or the partnership's own under `undefined`, in the order in which they are made. */
  readonly of: (area: string | undefined) => readonly LeafletFile[]
  /** The number of formats of an area's edition of a sheet, known before any is made. */
  readonly count: (area: string | undefined, sheet: string) => number
  /** The formats in which any sheet is printed; empty where none is. */
  readonly formats: ReadonlySet<LeafletFormat>
  /** Whether there are files for a print shop. */
  readonly press: boolean
}

/** The shelf of leaflets that have been made. */
export function shelfOf(leaflets: readonly LeafletFile[]): LeafletShelf {
  const byArea = Map.groupBy(leaflets, ({ area }) => area)
  const of = (area: string | undefined) => byArea.get(area) ?? []
  return {
    of,
    count: (area, sheet) => of(area).filter((file) => file.sheet === sheet && file.ink === 'colour').length,
    formats: new Set(leaflets.map(({ format }) => format)),
    press: leaflets.some(({ ink }) => ink === 'press'),
  }
}
