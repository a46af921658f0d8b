/** Slips: characters that were meant as Markdown and would be printed as they are. */

import type { FileReport } from '../findings/file-report.ts'
import type { Token } from '../markdown/markdown.ts'
import { isJust, type LineRange, SourceCursor, type SourceLines } from '../markdown/source-lines.ts'
import { anyOf } from '../text/any-of.ts'
import { emphasisSlips, unevenStars } from './emphasis-slips.ts'
import { entriesRunOn } from './entries-run-on.ts'
import { footnoteSlips } from './footnotes.ts'
import { slipOfLine } from './line-slips.ts'
import { linkSlips } from './link-slips.ts'
import { markSlips } from './mark-slips.ts'
import { partedWords } from './parted-words.ts'
import type { Slip } from './slip.ts'

interface Place {
  readonly source: SourceLines
  readonly report: FileReport
}

/** A quick test that rules out nearly every text: every slip contains one of these. */
const perhaps = anyOf(
  [
    // marks of Markdown, bullets, and spaces of another kind
    /[[#~^*\\§•·‣▪◦●■□➢➤►▸❖✓✔⁃\t\u00a0\u2000-\u200a\u202f\u3000]/,
    // marks of other programs
    /==|\+\+|\(\(|:::|\}\}|!\(|%[a-z ]+%|:[a-z_]{3,}:|<\/?\w+:|(?<!\w)__?(?=\w)/,
    // columns of a table
    /\S {3}|,[A-Za-z]/,
    // at the end of a line, or behind it
    /-\n|\n: |\n\s*(?:[-*+]|\d{1,2}[.)]) /,
    // entries of a list that are none
    /^(?:[–—] |o +\p{Lu}|(?:[-+]|\d{1,2}[.)])(?:\*\*|["“‘[])?\p{L}|\(?(?:a|i|1)[.)] |1 ?[-–—] )/u,
  ],
  'mu',
)

/**
 * Where a text is: only lines of a paragraph could begin a heading, a list or a table; it may be in a list, or in a
 * quotation or right under one, where a dash stands in front of who said it.
 */
type Around = 'line' | 'paragraph' | 'within' | 'quoted'

/** Reports the slips in an `inline` token. */
export function reportSlips(inline: Token, lines: LineRange, around: Around, { source, report }: Place): void {
  if (!perhaps.test(inline.content)) return
  const fingers = new Map<string, SourceCursor>()
  for (const { seen, message, hint, write, perhapsMeant, row } of slipsIn(inline, around)) {
    const known = row === undefined ? fingers.get(seen) : undefined
    const cursor = known ?? new SourceCursor(source)
    if (known === undefined) cursor.moveTo([lines[0] + (row ?? 0), lines[1]])
    if (row === undefined) fingers.set(seen, cursor)
    const span = cursor.next(seen)
    const certain = isJust(span, seen) ? write : undefined
    if (perhapsMeant) report.warningAt('markdown/slip', span, message, hint, certain)
    else report.errorAt('markdown/slip', span, message, hint, certain)
  }
}

function slipsIn({ content, children }: Token, around: Around): readonly Slip[] {
  const rows = around !== 'line' ? content.split('\n') : []
  const slips = [
    ...entriesRunOn(rows, around === 'within'),
    ...(around === 'quoted' && namesWhoSaidIt(rows) ? [] : rows.flatMap(slipOfLine)),
    ...partedWords(rows),
    ...unevenStars(children ?? []),
    ...textRuns(children ?? []).flatMap(slipsWithin),
  ]
  const first = slips.find(({ oncePerParagraph }) => oncePerParagraph)
  return slips.filter((slip) => !slip.oncePerParagraph || slip === first)
}

/** `— A resident of Mill Lane` */
const namesWhoSaidIt = (rows: readonly string[]): boolean => rows.length === 1 && /^[–—] /.test(rows[0] ?? '')

const anySignWithin = /[[~^*]|==|\+\+|\(\(|(?<!\w)__?(?=\w)|:[a-z_]{3,}:|<\/?\w+:|\}\}|%[a-z ]+%|!\(/

const slipsWithin = (text: string): readonly Slip[] =>
  anySignWithin.test(text)
    ? [...linkSlips(text), ...emphasisSlips(text), ...markSlips(text), ...footnoteSlips(text)]
    : []

/** The texts between marks of Markdown, without escaped characters. A backslash before a letter, as in `C:\\Notes`, escapes nothing. */
function textRuns(children: readonly Token[]): readonly string[] {
  const runs = ['']
  for (const { type, content } of children) {
    if (type === 'text' || (type === 'text_special' && /^\\./s.test(content))) runs[runs.length - 1] += content
    else runs.push('')
  }
  return runs
}
