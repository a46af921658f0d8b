/** Findings as people read them: where, what is wrong, the line with the place underlined, what to do. */

import type { Diagnostic } from '../diagnostic.ts'
import { inOrder, pathFrom } from '../in-order.ts'
import { type Excerpt, excerptOf, type ShownFiles } from './excerpt.ts'
import { harmless } from './harmless.ts'
import { type Paint, plain } from './paint.ts'

/** `root`: the content folder as it was named on the command line. Empty where nothing was found. */
export function formatPretty(
  diagnostics: readonly Diagnostic[],
  folder: ShownFiles,
  root: string,
  paint: Paint = plain,
): string {
  return inOrder(diagnostics)
    .map((diagnostic) => prettyOne(diagnostic, folder, root, paint))
    .join('\n\n')
}

/** The first line is the same in all cases, so that editors can read it: `file:line:column  severity  code`. */
export function prettyOne(diagnostic: Diagnostic, folder: ShownFiles, root: string, paint: Paint = plain): string {
  const { severity, code, message, hint, file, span } = diagnostic
  const place = span ? `:${span.line}:${span.column}` : ''
  const excerpt = excerptOf(diagnostic, folder)
  return [
    `${paint.place(harmless(pathFrom(root, file)) + place)}  ${paint[severity](severity)}  ${paint.quiet(code)}`,
    `  ${harmless(message)}`,
    ...(excerpt ? underlined(excerpt, paint.quiet, paint[severity]) : []),
    ...(hint === undefined ? [] : hint.split('\n').map((line) => `  ${harmless(line)}`)),
  ].join('\n')
}

/** The line, and carets under the part that is meant. */
function underlined(
  { line, before, meant, after }: Excerpt,
  quiet: Paint['quiet'],
  loud: Paint['error'],
): readonly string[] {
  const number = String(line)
  return [
    `  ${quiet(`${number} |`)} ${harmless(before + meant + after)}`,
    `  ${quiet(`${' '.repeat(number.length)} |`)} ${' '.repeat(width(before))}${loud('^'.repeat(Math.max(1, width(meant))))}`,
  ]
}

/** In columns of a terminal: combining marks and joiners take none, emoji and East Asian characters take two. */
function width(text: string): number {
  let columns = 0
  for (const sign of text)
    columns += /[\p{Mn}\u200c\u200d]/u.test(sign)
      ? 0
      : /\p{Emoji_Presentation}|[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹯！-｠]/u.test(sign)
        ? 2
        : 1
  return columns
}
