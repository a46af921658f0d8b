/** Findings for people: where, what is wrong, the line with the place underlined, what to do. */

import type { Diagnostic, Span } from './diagnostic.ts'
import { inOrder, pathFrom } from './in-order.ts'

/** As much of a content folder as is shown beside a finding. */
export interface ShownFiles {
  readonly files: ReadonlyMap<string, { readonly text: string }>
}

/** In columns of a terminal; longer lines are cut around the place that is underlined. */
const widest = 100

/** `root`: the content folder as it was named on the command line. Empty where nothing was found. */
export function formatPretty(diagnostics: readonly Diagnostic[], folder: ShownFiles, root: string): string {
  return inOrder(diagnostics)
    .map((diagnostic) => prettyOne(diagnostic, folder, root))
    .join('\n\n')
}

function prettyOne(
  { severity, code, message, hint, file, span }: Diagnostic,
  folder: ShownFiles,
  root: string,
): string {
  const place = span ? `:${span.line}:${span.column}` : ''
  const line =
    span &&
    folder.files
      .get(file)
      ?.text.split('\n', span.line)
      .at(span.line - 1)
  return [
    `${harmless(pathFrom(root, file))}${place}  ${severity}  ${code}`,
    `  ${harmless(message)}`,
    ...(span && line !== undefined && line.trim() !== '' ? excerpt(line, span) : []),
    ...(hint === undefined ? [] : [`  ${harmless(hint)}`]),
  ].join('\n')
}

/** The line, and carets under the part that is meant. */
function excerpt(line: string, span: Span): readonly string[] {
  const from = span.column - 1
  const to = span.endLine > span.line ? line.trimEnd().length : span.endColumn - 1
  const start = from > widest - 20 ? from - 20 : 0
  const shown = line.slice(start, start + widest)
  const before = `${start > 0 ? '…' : ''}${line.slice(start, from)}`
  const meant = line.slice(from, Math.max(to, from + 1)).slice(0, widest - (from - start))
  const number = String(span.line)
  return [
    `  ${number} | ${start > 0 ? '…' : ''}${harmless(shown)}${start + widest < line.length ? '…' : ''}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(width(before))}${'^'.repeat(Math.max(1, width(meant)))}`,
  ]
}

/** Content may hold signs that move a terminal's cursor or turn its text round: they are shown as �, a Tab as one space. */
const harmless = (text: string): string =>
  text.replaceAll('\t', ' ').replace(/\p{Cc}|[\u200b-\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')

/** In columns of a terminal: marks take none, pictures and East Asian signs take two. */
function width(text: string): number {
  let columns = 0
  for (const sign of text)
    columns += /\p{Mn}/u.test(sign) ? 0 : /\p{Emoji_Presentation}|[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹯！-｠]/u.test(sign) ? 2 : 1
  return columns
}
