/** Footnotes, which this Markdown does not have: it takes their text for the address of a link. */

import { spanOfWords } from '../../diagnostics/line-starts.ts'
import { lazy } from '../../memory/lazy.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { SourceLines } from '../markdown/source-lines.ts'
import type { Slip } from './slip.ts'

/** A reference to a footnote. */
export const footnoteSlips = (text: string): readonly Slip[] =>
  Array.from(text.matchAll(/(\[\^[^\]\s]+\])(?!:)/g), ([seen]) => ({
    seen,
    message: footnote(seen),
    hint: insteadOfFootnote,
  }))

/** The lines of footnotes to which nothing refers, which would be dropped without a word. */
export function reportFootnotes(source: SourceLines, report: FileReport): void {
  const written = lazy(() => Map.groupBy(source.text.matchAll(/\[\^[^\]]+\]/g), ([seen]) => seen))
  for (const [index, line] of source.lines.entries()) {
    const seen = /^ {0,3}(\[\^[^\]]+\]):/.exec(line)?.[1]
    if (seen === undefined || (written().get(seen)?.length ?? 0) > 1) continue
    const span = spanOfWords(source.firstLine + index, seen, line.indexOf(seen) + 1)
    report.errorAt('markdown/slip', span, footnote(seen), insteadOfFootnote)
  }
}

/** What is said of `[^1]`. */
export const footnote = (seen: string): string => `"${seen}" is a footnote, and there are none here.`
/** What to write where there are no footnotes. */
export const insteadOfFootnote =
  'Say it in the text, in round brackets: (as agreed in May). Take the note out where it stands.'
