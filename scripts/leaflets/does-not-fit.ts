/** A leaflet whose text is longer than its sides: which section runs over, and by how much. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { Overflow } from './fill-side.ts'
import type { Format } from './formats.ts'
import { inMillimetres } from './millimetres.ts'

export function doesNotFit(sheet: Sheet, format: Format, { by, section }: Overflow): Diagnostic {
  const height = Math.max(1, Math.ceil(inMillimetres(by)))
  const lines = Math.max(1, Math.ceil(by / format.styles.body.leading))
  const where = section ? `In "${sheet.title}" the section "${section.title}"` : `"${sheet.title}"`
  const edition = sheet.edition.kind === 'area' ? ` in the edition of ${sheet.edition.name}` : ''
  return {
    severity: 'error',
    code: 'leaflet/does-not-fit',
    message: `${where} runs over the printed ${formatNames[format.name]} leaflet by ${height} mm (${lines} ${lines === 1 ? 'line' : 'lines'})${edition}.`,
    hint: format.name === 'a4-large-print' ? tooTallForASide : tooLongForTheSides,
    file: sheet.file,
    ...(section?.span && { span: section.span }),
  }
}

const tooLongForTheSides =
  'Shorten this section or one before it, move some of it after {{ overleaf }}, or take the format out of "leaflet".'
/** Large print goes on over as many sides as it takes: what does not fit is one thing that is never split. */
const tooTallForASide =
  'Something in it is printed whole and is taller than a side: make two of it, or take the format out of "leaflet".'

const formatNames: Readonly<Record<Format['name'], string>> = {
  a4: 'A4',
  'a4-large-print': 'large print',
  'a5-booklet': 'A5',
  'a3-poster': 'A3',
  'a4-poster': 'A4',
}
