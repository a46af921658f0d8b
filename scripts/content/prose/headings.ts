/** Headings: `##` to `####`, without skipping a level; `#` would be the title, which is in the front matter. */

import type { Span } from '../../diagnostics/diagnostic.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { Token } from '../markdown/markdown.ts'

export type Level = 2 | 3 | 4

interface HeadingPlace {
  readonly span: Span
  /** Its last line, trimmed. */
  readonly underline: string
}

/** Its level, or where that is reported as a mistake, the closest one allowed. `above`: the level of the heading before it, or 1. */
export function headingLevel(
  token: Token,
  words: string,
  above: number,
  { span, underline }: HeadingPlace,
  report: FileReport,
): Level {
  const written = Number(token.tag.slice(1))
  if (words.trim() === '') {
    report.errorAt('heading/empty', span, 'A heading has no words.', 'Write them after the ##, or take the line out.')
  } else if (!token.markup.startsWith('#')) {
    report.errorAt(
      'heading/underlined',
      span,
      `"${words}" is made a heading by the line under it.`,
      underline === '-'
        ? `Write words after the hyphen under it for an entry of a list, or take that line out; for a heading write "## ${words}".`
        : `Write "## ${words}" for a heading; put an empty line before the ${token.markup.repeat(3)} if none was meant.`,
    )
  } else if (written === 1) {
    report.errorAt(
      'heading/title',
      span,
      `"# ${words}" is a second title.`,
      `One # is the title's, which is printed above: if this says the same, take it out. Else write "## ${words}".`,
    )
  } else if (written > 4) {
    report.errorAt(
      'heading/too-deep',
      span,
      `"${words}" is a heading of level ${written}; there are 2 to 4.`,
      `Write "${'#'.repeat(Math.min(4, above + 1))} ${words}", or make it a paragraph.`,
    )
  } else if (written > above + 1) {
    report.errorAt(
      'heading/skipped',
      span,
      above === 1
        ? `The first heading, "${words}", is of level ${written}.`
        : `"${words}" is a heading of level ${written} under one of level ${above}.`,
      `Write "${'#'.repeat(above + 1)} ${words}".`,
    )
  }
  return written <= 2 ? 2 : written === 3 ? 3 : 4
}
