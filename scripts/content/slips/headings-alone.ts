/** Headings without anything below them but the next heading or the end of the page. */

import type { Span } from '../../diagnostics/diagnostic.ts'
import type { FileReport } from '../findings/file-report.ts'

export interface WrittenHeading {
  readonly words: string
  /** Its level as typed: 5 for `#####`. A line that only looks like a heading has none. */
  readonly level: number | undefined
  readonly span: Span
}

/** `blocks`: those of a text in order, undefined for any that is no heading. A heading of a lower level counts as content. */
export function reportHeadingsAlone(blocks: readonly (WrittenHeading | undefined)[], report: FileReport): void {
  for (const [index, heading] of blocks.entries()) {
    if (heading?.level === undefined || heading.words.trim() === '') continue
    const isLast = index + 1 === blocks.length
    const next = blocks[index + 1]?.level
    if (!isLast && (next === undefined || next > heading.level)) continue
    report.warningAt(
      'heading/alone',
      heading.span,
      `"${heading.words}" has nothing under it.`,
      'Write what belongs there, or take the heading out. Notes say in words that nothing is to be done.',
    )
  }
}
