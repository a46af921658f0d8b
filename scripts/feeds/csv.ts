/** Tables as comma-separated values. RFC 4180. */

/** Lines end with CRLF, the last one too. */
export const csv = (rows: readonly (readonly string[])[]): string => rows.map(csvRow).join('')

/** One line, with the CRLF that ends it. */
export const csvRow = (row: readonly string[]): string => `${cells(row)}\r\n`

/** Some columns of a line that follow one another, with the commas between them. */
export const cells = (values: readonly string[]): string => values.map(cell).join(',')

/** Beginnings that a spreadsheet takes for a formula: an apostrophe before them keeps the cell a text (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/

function cell(value: string): string {
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
