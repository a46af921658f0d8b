/** Tables as comma-separated values. RFC 4180. */

/** Lines end with CRLF, the last one too. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

/** A spreadsheet would reckon a cell that begins so: an apostrophe before it keeps it as text (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/

function cell(value: string): string {
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
