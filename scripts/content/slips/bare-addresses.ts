/** Web addresses in a text that are no links: they would be printed, and lead nowhere. */

import type { FileReport } from '../findings/file-report.ts'
import type { SourceCursor } from '../markdown/source-lines.ts'

const begins = /:\/\/|www\./i
/** Not the address of a link with a slip, such as wrong brackets or a space, which is reported by itself. */
const address =
  /(?<![\w@/.:-]|\]\s*\(|\)\s*\[)(?:https?:\/\/(?=[\p{L}\d])|www\.(?=[\w-]+\.))[^\s<>()[\]{}"“”‘’*]*[^\s<>()[\]{}"“”‘’*'.,;:!?]/giu

/** Whether a text may hold one, outside a link. */
export const mayHoldBareAddress = (text: string): boolean => begins.test(text)

/** `text`: the text between two marks of Markdown, outside links. `cursor`: at its beginning or before. */
export function reportBareAddresses(text: string, cursor: SourceCursor, report: FileReport): void {
  for (const [seen] of text.matchAll(address)) {
    const whole = `https://${seen.replace(/^https?:\/\//i, '')}`
    report.warningAt(
      'link/bare',
      cursor.next(seen),
      `"${seen}" would be printed as it stands, and lead nowhere.`,
      `Write: [what it leads to](${whole}), or <${whole}> to have the address itself printed.`,
    )
  }
}
