/** A leaflet whose text is longer than its sides: which section runs over, and by how much. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { Overflow } from './fill-side.ts'
import type { AnyFormat } from './format-table.ts'
import { inMillimetres } from './millimetres.ts'

export function doesNotFit(sheet: Sheet, format: AnyFormat, { by, section }: Overflow): Diagnostic {
  const height = Math.max(1, Math.ceil(inMillimetres(by)))
  const lines = Math.max(1, Math.ceil(by / format.styles.body.leading))
  const where = section ? `In "${sheet.title}" the section "${section.title}"` : `"${sheet.title}"`
  const edition = sheet.edition.kind === 'area' ? ` in the edition of ${sheet.edition.name}` : ''
  return {
    severity: 'error',
    code: 'leaflet/does-not-fit',
    message: `${where} runs over the printed ${formatNames[format.name]} by ${height} mm (${lines} ${lines === 1 ? 'line' : 'lines'})${edition}.`,
    hint: hints[format.name],
    file: sheet.file,
    ...(section?.span && { span: section.span }),
  }
}

/** As a message names what is printed. */
export const formatNames: Readonly<Record<AnyFormat['name'], string>> = {
  a4: 'A4 leaflet',
  'a4-large-print': 'large print leaflet',
  'a5-booklet': 'A5 booklet',
  'a3-poster': 'A3 poster',
  'a4-poster': 'A4 poster',
}

const tooLongForTheSides =
  'Shorten this section or one before it, move some of it after {{ overleaf }}, or take the format out of "leaflet".'
/** Large print goes on over as many sides as it takes: what does not fit is one thing that is never split. */
const tooTallForASide =
  'Something in it is printed whole and is taller than a side: make two of it, or take the format out of "leaflet".'
const tooLongForThePoster =
  'Shorten this section, name shorter ones in "poster", shorten the title, or take the format out of "leaflet".'
const hints: Readonly<Record<AnyFormat['name'], string>> = {
  a4: tooLongForTheSides,
  'a4-large-print': tooTallForASide,
  'a5-booklet': tooLongForTheSides,
  'a3-poster': tooLongForThePoster,
  'a4-poster': tooLongForThePoster,
}
