/** The ways in which findings can be told, by the name that is asked for. */

import type { Diagnostic } from './diagnostic.ts'
import type { ShownFiles } from './excerpt.ts'
import { formatGithub } from './format-github.ts'
import { formatHtml } from './format-html.ts'
import { formatJson } from './format-json.ts'
import { formatJunit } from './format-junit.ts'
import { formatPretty } from './format-pretty.ts'
import { formatSarif } from './format-sarif.ts'
import type { Paint } from './paint.ts'
import { totalInWords } from './total.ts'

/** What a run has to tell. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[]
  /** The content folder as it was named on the command line. */
  readonly root: string
  /** Reads the content again: only what shows its lines asks for it. */
  readonly shown: () => ShownFiles
  /** What the run means for the public, in one sentence: the last line for people. Programs have the exit code. */
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
