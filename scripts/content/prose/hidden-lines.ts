/** Lines such as `[Note]: closed`, which Markdown takes for the address of a link and does not show. */

import { spanOfWords } from '../../diagnostics/line-starts.ts'
import { lazy } from '../../memory/lazy.ts'
import type { FileReport } from '../findings/file-report.ts'
import { addressesKept } from '../markdown/markdown.ts'
import type { SourceLines } from '../markdown/source-lines.ts'
import { readLinkAddress } from './link-address.ts'

const definition = /^ {0,3}\[(?<label>[^\]^][^\]]*)\]:[ \t]*(?<address>\S.*)$/

/** Where a link uses the address, or could, nothing is lost. */
export function reportHiddenLines({ text, lines, firstLine }: SourceLines, report: FileReport): void {
  if (!text.includes(']:')) return
  const used = lazy(() => namesUsed(text))
  const kept = lazy(() => addressesKept(text))
  for (const [index, line] of lines.entries()) {
    const { label, address } = definition.exec(line)?.groups ?? {}
    if (label === undefined || address === undefined || readLinkAddress(address).kind !== 'refused') continue
    if (used().has(label.toLowerCase()) || !kept().has(label)) continue
    report.errorAt(
      'markdown/slip',
      spanOfWords(firstLine + index, line),
      `"${line.trim()}" would not be shown: Markdown takes such a line for the address of a link.`,
      /\p{L}/u.test(label) ? `Write: ${label}: ${address}` : 'Take it out: in the file it stays for everybody to read.',
    )
  }
}

/** What stands in brackets anywhere but at the beginning of such lines, in small letters. */
const namesUsed = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(/\[([^[\]]+)\](?!:)/g), ([, name = '']) => name.toLowerCase()))
