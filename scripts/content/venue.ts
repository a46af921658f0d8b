/** venues/<venue>.yaml: where CAGs meet and leaflets are picked up. */

import type { Venue } from '../model/venue.ts'
import type { FileReport } from './file-report.ts'
import type { Library } from './library.ts'
import { parsePhone } from './parse-values.ts'
import { lookUp } from './references.ts'
import { checkSemicolons } from './semicolons.ts'
import type { VenueSource } from './source-types.generated.ts'

type Shelves = Pick<Library, 'sheets' | 'partnership'>

export function parseVenue(
  id: string,
  source: VenueSource,
  { sheets, partnership }: Shelves,
  report: FileReport,
): Venue {
  const example = source.example === true || partnership.example
  const { stocks = [], phone } = source
  checkSemicolons(source.access, ['access'], report)
  for (const [index, sheet] of stocks.entries()) lookUp(sheets, sheet, ['stocks', index], report)
  return {
    id,
    file: report.file,
    name: source.name,
    example,
    address: source.address,
    postcode: source.postcode,
    access: source.access ?? [],
    stocks,
    ...(phone !== undefined && {
      phone: parsePhone(phone, ['phone'], { example, partnership }, report),
    }),
  }
}
