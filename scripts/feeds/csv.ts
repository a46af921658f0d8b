/** Tables as comma-separated values. RFC 4180. */

/** Lines end with CRLF, the last one too. */
export const csv = (rows: readonly (readonly string[])[]): string => rows.map(csvRow).join('')

/** One line, with the CRLF that ends it. */
export const csvRow = (row: readonly string[]): string => `${row.map(cell).join(',')}\r\n`

/** A spreadsheet would reckon a cell that begins so: an apostrophe before it keeps it as text (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/

function cell(value: string): string {
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
