/** Warnings of posters that a sheet asks for and has no text for. Its other formats are made as always. */

import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { InformationSheet } from '../../model/information-sheet.ts'
import { nearlyCallIn } from '../../rules/call-nearly.ts'
import { callPanels } from '../../sheets/call-panels.ts'
import { rowOf } from '../formats/format-table.ts'

export function postersOfNothing(sheets: readonly InformationSheet[]): readonly Finding[] {
  return sheets.flatMap(({ title, file, leaflet, poster, body }) => {
    const calls = callPanels(body).some(({ kind }) => kind === 'call-panel')
    // What is nearly a call is told as such.
    if (calls || poster.length > 0 || nearlyCallIn(body) !== undefined) return []
    return leaflet.flatMap((format, index): readonly Finding[] => {
      if (!('tearOff' in rowOf(format))) return []
      return [
        {
          severity: 'warning',
          code: 'leaflet/poster-of-nothing',
          message: `"${title}" asks for the leaflet "${format}", but it has no call to action and names no sections for a poster: none is made.`,
          hint: 'Give it a paragraph that is nothing but "**Call {{ phone }} for {{ contact purpose }}.**", or name headings of the sheet in "poster".',
          place: { file, path: ['leaflet', index] },
        },
      ]
    })
  })
}
