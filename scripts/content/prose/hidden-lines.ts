/** Lines such as `[Note]: closed`, which Markdown takes for the address of a link and does not show. */

import type { FileReport } from '../findings/file-report.ts'
import { addressesKept } from '../markdown/markdown.ts'
import type { SourceLines } from '../markdown/source-lines.ts'
import { readLinkAddress } from './link-address.ts'

const definition = /^ {0,3}\[(?<label>[^\]^][^\]]*)\]:[ \t]*(?<address>\S.*)$/

/** Where a link uses the address, or could, nothing is lost. */
export function tellHiddenLines({ text, lines, firstLine }: SourceLines, report: FileReport): void {
  if (!text.includes(']:')) return
  for (const [index, line] of lines.entries()) {
    const { label, address } = definition.exec(line)?.groups ?? {}
    if (label === undefined || address === undefined || readLinkAddress(address).kind !== 'refused') continue
    if (isUsed(label, text) || !addressesKept(text).has(label)) continue
    const row = firstLine + index
    report.errorAt(
      'markdown/slip',
      { line: row, column: 1, endLine: row, endColumn: line.length + 1 },
      `"${line.trim()}" would not be shown: Markdown takes such a line for the address of a link.`,
      /\p{L}/u.test(label) ? `Write: ${label}: ${address}` : 'Take it out: in the file it stays for everybody to read.',
    )
  }
}

/** Whether the name stands in brackets anywhere but at such lines. */
function isUsed(label: string, text: string): boolean {
  const [, ...behind] = text.toLowerCase().split(`[${label.toLowerCase()}]`)
  return behind.some((words) => !words.startsWith(':'))
}
