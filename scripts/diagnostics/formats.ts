/** The ways in which findings can be told, by the name that is asked for. */

import type { Diagnostic } from './diagnostic.ts'
import type { ShownFiles } from './excerpt.ts'
import { formatGithub } from './format-github.ts'
import { formatHtml } from './format-html.ts'
import { formatJson } from './format-json.ts'
import { formatJunit } from './format-junit.ts'
import { formatPretty } from './format-pretty.ts'
import { formatSarif } from './format-sarif.ts'
import { totalInWords } from './total.ts'

/** `shown` reads the content again: only what shows its lines asks for it. `root`: the content folder as it was named. */
export type Format = (diagnostics: readonly Diagnostic[], root: string, shown: () => ShownFiles) => string

export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['pretty', pretty],
  ['json', formatJson],
  ['github', formatGithub],
  ['sarif', formatSarif],
  ['junit', (diagnostics, root, shown) => formatJunit(diagnostics, shown(), root)],
  ['html', (diagnostics, root, shown) => formatHtml(diagnostics, shown(), root)],
])

function pretty(...[diagnostics, root, shown]: Parameters<Format>): string {
  const total = totalInWords(diagnostics)
  return diagnostics.length === 0 ? total : `${formatPretty(diagnostics, shown(), root)}\n\n${total}`
}
