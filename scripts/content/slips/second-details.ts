/**
 * Details between dashes in the middle of a text, as where a file was pasted below another: Markdown takes them for a
 * rule and a heading.
 */

import type { FileReport } from '../findings/file-report.ts'
import type { Token } from '../markdown/markdown.ts'
import { type SourceLines, spanOfLines } from '../markdown/source-lines.ts'

/** Reports those that begin with the first of the tokens, and gives how many of them they are; 0 where there are none. */
export function reportSecondDetails(
  tokens: readonly Token[],
  { source, report }: { readonly source: SourceLines; readonly report: FileReport },
): number {
  const [first] = tokens
  // Right under a paragraph the first line of dashes makes a heading of that.
  const isUnderWords = first?.type === 'heading_open' && first.markup === '-'
  if (first?.type !== 'hr' && !isUnderWords) return 0
  const before = isUnderWords ? 3 : 1
  const [heading, inline] = tokens.slice(before)
  if (heading?.type !== 'heading_open' || heading.markup !== '-') return 0
  if (!inline?.content.split('\n').every((line) => /^[a-z_]+:(?: |$)|^ *- /.test(line))) return 0
  const [start, under] = first.map ?? [0, 0]
  const from = isUnderWords ? under - 1 : start
  const last = source.firstLine + (heading.map?.[1] ?? from) - 1
  report.errorAt(
    'front-matter/not-here',
    spanOfLines(source, [from, from + 1]),
    'Details between dashes stand here a second time.',
    `Move what is needed of them up to the details at the top of the file, and delete lines ${source.firstLine + from} to ${last}.`,
  )
  return before + 3
}
