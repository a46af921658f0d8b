/**
 * Findings as workflow commands, which GitHub shows on the lines of a pull request:
 * `::error file=…,line=…,col=…,title=…::message`.
 */

import type { Diagnostic } from '../diagnostic.ts'
import { inOrder, pathFrom } from '../in-order.ts'
import { harmless } from './harmless.ts'

/** The most errors, and the most warnings, that GitHub shows of one step; it drops the rest without a word. */
const most = 10

/** Errors come first. `root`: the content folder as it was named; `outcome` is the last line of the log. */
export function formatGithub(diagnostics: readonly Diagnostic[], root: string, outcome: string): string {
  const sorted = inOrder(diagnostics)
  const shown = ['error', 'warning'].flatMap((wanted) =>
    sorted.filter(({ severity }) => severity === wanted).slice(0, most),
  )
  const more = sorted.length - shown.length
  return [
    ...shown.map((diagnostic) => command(diagnostic, root)),
    ...(more > 0
      ? [`And ${more} more, which GitHub does not show on the lines: the summary of this run lists them all.`]
      : []),
    outcome,
  ].join('\n')
}

function command({ severity, code, message, hint, file, span }: Diagnostic, root: string): string {
  const properties = Object.entries({
    file: pathFrom(root, file).replace(/^\.\//, ''),
    ...(span && { line: span.line, endLine: span.endLine }),
    // GitHub understands columns within one line only, and its last column is part of the stretch.
    ...(span &&
      span.line === span.endLine && { col: span.column, endColumn: Math.max(span.column, span.endColumn - 1) }),
    title: code,
  }).map(([name, value]) => `${name}=${asProperty(String(value))}`)
  const lines = hint === undefined ? [message] : [message, ...hint.split('\n')]
  return `::${severity} ${properties.join(',')}::${lines.map(harmless).map(asData).join('%0A')}`
}

/** Escaped for GitHub's runner: `%`, CR and LF in a message; in a property `:` and `,` as well, which would end it. */
const asData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const asProperty = (text: string): string => asData(harmless(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
