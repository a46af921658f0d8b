/** Paragraphs of a few words in bold or in capitals, which look like headings and are none. */

import type { Span } from '../../diagnostics/diagnostic.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { Token } from '../markdown/markdown.ts'

/** In characters: longer ones are emphasis, not headings. */
const longest = 60

/** `above`: the level of the heading before it, or 1. */
export function reportBoldLine({ children, content }: Token, above: number, span: Span, report: FileReport): void {
  if (isInCapitals(content))
    report.warningAt(
      'heading/bold',
      span,
      `"${content}" is a paragraph in capitals, not a heading.`,
      `If it is the heading of what follows, write it in small letters, but for names: ${'#'.repeat(Math.min(above + 1, 4))} ${content[0]}${content.slice(1).toLowerCase().replace(/:$/, '')}`,
    )
  const words = boldWords(content)
  const strong = children?.filter(({ type }) => type === 'strong_open').length
  if (words === undefined || strong !== 1 || children?.some(({ type }) => type === 'softbreak')) return
  report.warningAt(
    'heading/bold',
    span,
    `"${content}" is a paragraph in bold, not a heading.`,
    `If it is the heading of what follows, write: ${'#'.repeat(Math.min(above + 1, 4))} ${words}`,
  )
}

/** `LAMPS AND BINS`, not an abbreviation alone, nor who may read it. */
export const isInCapitals = (line: string): boolean =>
  line.length <= longest &&
  /^(?!(?:CONFIDENTIAL|DRAFT|NOT|OFFICIAL|PRIVATE|STRICTLY)\b)(?=.*\p{Lu}{4})\p{Lu}[\p{Lu}’'-]+(?: (?:& )?[\p{Lu}’'-]+)+:?$/u.test(
    line,
  )

/** The words; undefined for a sentence, and for anything with a number to call or a placeholder. */
function boldWords(content: string): string | undefined {
  const words = /^\*\*([^*\n]+?):?\*\*:?$/.exec(content)?.[1]?.trim()
  return words === undefined || words.length > longest || /[.!?…{\]]|\d{3}/.test(words) || !/\p{L}/u.test(words)
    ? undefined
    : words
}
