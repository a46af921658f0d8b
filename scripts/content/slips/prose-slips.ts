/** Slips: characters that were meant as Markdown and would be printed as they are. */

import type { FileReport } from '../findings/file-report.ts'
import type { Token } from '../markdown/markdown.ts'
import { isJust, type LineRange, SourceCursor, type SourceLines } from '../markdown/source-lines.ts'
import { emphasisSlips, unevenStars } from './emphasis-slips.ts'
import { footnoteSlips } from './footnotes.ts'
import { entriesRunOn, slipOfLine } from './line-slips.ts'
import { linkSlips } from './link-slips.ts'
import { markSlips } from './mark-slips.ts'
import type { Slip } from './slip.ts'

interface Place {
  readonly source: SourceLines
  readonly report: FileReport
}

/** A quick test that rules out nearly every text: every slip contains one of these. */
const perhaps =
  /[[#~^*\\•·‣▪◦●■□➢➤►▸❖✓✔⁃\t\u00a0\u2000-\u200a\u202f\u3000]|==|\+\+|\(\(|(?<!\w)__?(?=\w)|:::|\n: |:[a-z_]{3,}:|<\/?\w+:|\n\s*(?:[-*+]|\d{1,2}[.)]) |^(?:[–—] |[-+]\p{L}|\d{1,2}[.)]\p{L}|\(?(?:a|i|1)[.)] |1 ?[-–—] )/mu

/** Where a text is: only lines of a paragraph could begin a heading, a list or a table; it may be in a list. */
type Around = 'line' | 'paragraph' | 'within'

/** Reports the slips in an `inline` token. */
export function tellSlips(inline: Token, lines: LineRange, around: Around, reading: Place): void {
  if (!perhaps.test(inline.content)) return
  const rows = around !== 'line' ? inline.content.split('\n') : []
  const slips = [
    ...entriesRunOn(rows, around === 'within'),
    ...rows.flatMap(slipOfLine),
    ...unevenStars(inline.children ?? []),
    ...textRuns(inline.children ?? []).flatMap(slipsWithin),
  ]
  const ofTable = slips.findIndex(({ oncePerParagraph }) => oncePerParagraph)
  const reported = slips.filter(({ oncePerParagraph }, index) => !oncePerParagraph || index === ofTable)
  if (reported.length === 0) return
  const fingers = new Map<string, SourceCursor>()
  for (const { seen, message, hint, write, perhapsMeant, row } of reported) {
    const cursor = (row === undefined && fingers.get(seen)) || new SourceCursor(reading.source)
    if (row !== undefined) cursor.moveTo([lines[0] + row, lines[1]])
    else if (!fingers.has(seen)) {
      cursor.moveTo(lines)
      fingers.set(seen, cursor)
    }
    const span = cursor.next(seen)
    const certain = isJust(span, seen) ? write : undefined
    if (perhapsMeant) reading.report.warningAt('markdown/slip', span, message, hint, certain)
    else reading.report.errorAt('markdown/slip', span, message, hint, certain)
  }
}

const anySignWithin = /[[~^*]|==|\+\+|\(\(|(?<!\w)__?(?=\w)|:[a-z_]{3,}:|<\/?\w+:/

const slipsWithin = (text: string): readonly Slip[] =>
  anySignWithin.test(text)
    ? [...linkSlips(text), ...emphasisSlips(text), ...markSlips(text), ...footnoteSlips(text)]
    : []

/** The texts between marks of Markdown, without escaped characters. */
function textRuns(children: readonly Token[]): readonly string[] {
  const runs = ['']
  for (const { type, content } of children) {
    if (type === 'text') runs[runs.length - 1] += content
    else runs.push('')
  }
  return runs
}
