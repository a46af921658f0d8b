/** Formats that a sheet asks for and that have no row in the table yet: a warning, and the others are made as always. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import type { InformationSheet } from '../model/information-sheet.ts'
import { builtFormats } from './formats.ts'

export function formatsNotBuilt(sheets: readonly InformationSheet[]): readonly Finding[] {
  return sheets.flatMap(({ title, file, leaflet }) =>
    leaflet.flatMap((format, index) => {
      if (builtFormats.includes(format)) return []
      return {
        severity: 'warning',
        code: 'leaflet/format-not-built',
        message: `"${title}" asks for the leaflet "${format}", which this version does not make yet.`,
        hint: `Nothing needs to be done: it is left out, and its other leaflets are made. Made are: ${builtFormats.join(', ')}.`,
        place: { file, path: ['leaflet', index] },
      }
    }),
  )
}
