/** venues/<venue>.yaml: where CAGs meet and leaflets are picked up. */

import type { Venue } from '../../model/venue.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { Library } from '../library/library.ts'
import { lookUp } from '../library/references.ts'
import type { VenueSource } from '../schemas/source-types.generated.ts'
import { saysNothing } from '../validation/shape-mends.ts'
import { parsePhone } from './parse-values.ts'
import { checkRepeated } from './repeated-entries.ts'
import { checkSemicolons } from './semicolons.ts'

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
  checkRepeated(source.access, ['access'], report)
  checkAccess(source.access ?? [], report)
  checkAddress(source, report)
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

/** Visitors would read it as what helps them to get in. */
function checkAccess(access: readonly string[], report: FileReport): void {
  const none = access.findIndex(saysNothing)
  if (none === -1) return
  report.warning(
    'text/left-over',
    ['access', none],
    `"${access[none]}" would be shown as something that helps people to get in.`,
    access.length > 1
      ? 'Take it out.'
      : 'Say what there is, such as "Step-free entrance" or "Three steps, no ramp"; where nobody has looked, take "access" out.',
  )
}

const numberInAddress =
  /[,.;:(]{0,3}\s{0,3}(?<![\d-])(?:(?:tel(?:ephone)?|phone|call)[.:]*\s*(?:no\.?|number)?\s*)?(0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4})(?!\d)\)?/i

/** The name is shown in front of the address and the postcode behind it: in it, they would stand there twice. */
function checkAddress({ name, address, postcode, phone }: VenueSource, report: FileReport): void {
  const [withWord, number] = numberInAddress.exec(address) ?? []
  if (withWord !== undefined && number !== undefined)
    report.warning(
      'venue/phone-in-address',
      ['address'],
      `The address has a telephone number in it, ${number}, which has a field of its own.`,
      `Write ${phone === undefined ? `phone: "${number}" on a line of its own, and ` : ''}the address without it: ${address.replace(withWord, '').trim()}`,
    )
  if (address.toLowerCase().startsWith(`${name.toLowerCase()}, `))
    report.warning(
      'venue/name-in-address',
      ['address'],
      'The address begins with the name of the place, which is shown in front of it: it would stand there twice.',
      `Write the street and the town alone: ${address.slice(`${name}, `.length)}`,
    )
  const [seen, before = ''] = /^(.*?)(?<![,\s])[,\s]*\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i.exec(address) ?? []
  if (seen === undefined) return
  const written = address.slice(before.length).replace(/^[,\s]+/, '')
  const isSame = written.replace(/\s/g, '').toUpperCase().startsWith(postcode.replace(/\s/g, ''))
  report.warning(
    'venue/postcode-in-address',
    ['address'],
    isSame
      ? `The address ends with the postcode ${postcode}, which is shown after it: it would stand there twice.`
      : `The address has a postcode in it, and ${postcode} is shown after it.`,
    before === '' ? 'Write the street and the town alone.' : `Write the street and the town alone: ${before}`,
  )
}
