/** The formats in which findings are printed, by the names that `--format` takes. */

import type { Diagnostic } from '../diagnostic.ts'
import type { ShownFiles } from './excerpt.ts'
import { formatGithub } from './github.ts'
import { formatHtml } from './html.ts'
import { formatJson } from './json.ts'
import { formatJunit } from './junit.ts'
import type { Paint } from './paint.ts'
import { formatPretty } from './pretty.ts'
import { formatSarif } from './sarif.ts'
import { totalInWords } from './total.ts'

/** What a run has found. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[]
  /** The content folder as it was named on the command line. */
  readonly root: string
  /** The content; only formats that show its lines ask for it. */
  readonly shown: () => ShownFiles
  /** What the run means for the public: one sentence, the last line that people read. Programs have the exit code. */
  readonly outcome: string
  readonly paint: Paint
}

export type Format = (report: Report) => string

export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['pretty', pretty],
  ['json', ({ diagnostics, root }) => formatJson(diagnostics, root)],
  ['github', ({ diagnostics, root, outcome }) => formatGithub(diagnostics, root, outcome)],
  ['sarif', ({ diagnostics, root }) => formatSarif(diagnostics, root)],
  ['junit', ({ diagnostics, root, shown }) => formatJunit(diagnostics, shown(), root)],
  ['html', ({ diagnostics, root, shown, outcome }) => formatHtml(diagnostics, shown(), root, outcome)],
])

function pretty({ diagnostics, root, shown, outcome, paint }: Report): string {
  const total = totalInWords(diagnostics)
  const findings = diagnostics.length === 0 ? [] : [formatPretty(diagnostics, shown(), root, paint), '']
  return [...findings, total, outcome].join('\n')
}
