/** Quotation marks around only a part of an entry, in a flow sequence. */

import { quoted, type YamlFault } from '../findings/fault.ts'
import type { Line } from '../yaml/unreadable-line.ts'

/** `['He said "it's" here']`; undefined where every entry has its marks at its ends and nowhere else. */
export function quotesWithin({ value = '', valueStart }: Line): YamlFault | undefined {
  if (!value.startsWith('[')) return undefined
  const entries = value.matchAll(/(?<=[[,] *)(["'])(?:(?!, |\]).)*\1(?= *(?:, |\]|$))/g)
  for (const { 0: seen, index } of entries) {
    if (/^(?:"[^"\\]*"|'(?:[^']|'')*')$/.test(seen)) continue
    const write = quoted(seen.slice(1, -1))
    const offsets = [valueStart + index, valueStart + index + seen.length] as const
    const message = 'The quotation marks go around a part of this entry only.'
    return { code: 'yaml/quotes', message, hint: `Write: ${write}`, offsets, write }
  }
  return undefined
}
