/** The finding for a leaflet whose text is longer than its sides: which section overflows, by how much, and how many words are too many. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { listed } from '../../diagnostics/listed.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { AnyFormat } from '../formats/format-table.ts'
import { inMillimetres } from '../formats/millimetres.ts'
import type { Overflow } from '../sides/fill-side.ts'
import { covers, howToFit, type Refusal } from './how-to-fit.ts'

export function doesNotFit(sheet: Sheet, format: AnyFormat, overflow: Overflow, refusal: Refusal = {}): Diagnostic {
  const { section, cover, acknowledged = 0 } = overflow
  const { editions = 1, without, ofType } = refusal
  const where = section ? `In "${titleOf(sheet)}" the section "${section.title}"` : `"${titleOf(sheet)}"`
  const part = cover ? `the ${covers[format.name]} of ` : ''
  const left = without === undefined ? '' : `, even without ${without}`
  return {
    severity: 'error',
    code: 'leaflet/does-not-fit',
    message: `${where} runs over ${part}the printed ${formatNames[format.name]} by ${sizeOf(overflow, format)}${editionOf(sheet, editions)}${left}.`,
    hint: `${howToFit(sheet, format, overflow, refusal)}${ofType ? whereTypesStand : ''}${ofWhoPaid(sheet, acknowledged)}`,
    file: sheet.file,
    ...(section?.span && { span: section.span }),
  }
}

/** The length in characters at which a heading is cut where a message names it. */
const longestTitle = 100

const titleOf = ({ title }: Sheet): string =>
  title.length > longestTitle ? `${title.slice(0, longestTitle).trimEnd()}…` : title

function sizeOf({ by }: Overflow, { styles }: AnyFormat): string {
  const height = Math.max(1, Math.ceil(inMillimetres(by)))
  const lines = Math.max(1, Math.ceil(by / styles.body.leading))
  return `${height} mm (${lines} ${lines === 1 ? 'line' : 'lines'})`
}

function editionOf({ edition }: Sheet, editions: number): string {
  const name = edition.kind === 'area' ? edition.name : 'the partnership'
  if (editions > 1) return ` in the edition of ${name}, the longest of ${editions}`
  return edition.kind === 'area' ? ` in the edition of ${name}` : ''
}

const whereTypesStand = ' What {{ who to expect }} prints stands in cag-types and roles.yaml.'

/** No funder is left out, so an editor has to know that they take the room. */
function ofWhoPaid({ funding }: Sheet, acknowledged: number): string {
  if (funding.length < 2 || acknowledged === 0) return ''
  const names = funding.map(({ fund }) => fund)
  const height = Math.ceil(inMillimetres(acknowledged))
  return ` The ${names.length} funders named on it take ${height} mm: ${listed(names)}.`
}

/** The names of the formats in messages. */
export const formatNames: Readonly<Record<AnyFormat['name'], string>> = {
  a4: 'A4 leaflet',
  'a4-large-print': 'large print leaflet',
  'a5-booklet': 'A5 booklet',
  'a3-poster': 'A3 poster',
  'a4-poster': 'A4 poster',
}
