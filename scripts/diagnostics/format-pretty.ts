/** Findings for people: where, what is wrong, the line with the place underlined, what to do. */

import type { Diagnostic } from './diagnostic.ts'
import { type Excerpt, excerptOf, type ShownFiles } from './excerpt.ts'
import { harmless } from './harmless.ts'
import { inOrder, pathFrom } from './in-order.ts'

/** `root`: the content folder as it was named on the command line. Empty where nothing was found. */
export function formatPretty(diagnostics: readonly Diagnostic[], folder: ShownFiles, root: string): string {
  return inOrder(diagnostics)
    .map((diagnostic) => prettyOne(diagnostic, folder, root))
    .join('\n\n')
}

export function prettyOne(diagnostic: Diagnostic, folder: ShownFiles, root: string): string {
  const { severity, code, message, hint, file, span } = diagnostic
  const place = span ? `:${span.line}:${span.column}` : ''
  const excerpt = excerptOf(diagnostic, folder)
  return [
    `${harmless(pathFrom(root, file))}${place}  ${severity}  ${code}`,
    `  ${harmless(message)}`,
    ...(excerpt ? underlined(excerpt) : []),
    ...(hint === undefined ? [] : [`  ${harmless(hint)}`]),
  ].join('\n')
}

/** The line, and carets under the part that is meant. */
function underlined({ line, before, meant, after }: Excerpt): readonly string[] {
  const number = String(line)
  return [
    `  ${number} | ${harmless(before + meant + after)}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(width(before))}${'^'.repeat(Math.max(1, width(meant)))}`,
  ]
}

/** In columns of a terminal: marks and joiners take none, pictures and East Asian signs take two. */
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
