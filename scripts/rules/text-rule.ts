/** A rule about what is written in texts: asked of the site and of the files as they were typed. */

import type { SourceFile } from '../content/source-file.ts'
import type { Code } from '../diagnostics/codes.ts'
import type { Finding, Span } from '../diagnostics/diagnostic.ts'
import type { Site } from '../model/site.ts'

export interface TextRule {
  /** Every finding of the rule has one of them. */
  readonly codes: readonly Code[]
  readonly check: (site: Site, files: ReadonlyMap<string, SourceFile>) => readonly Finding[]
}

/** A stretch of a text; its lines end in LF. */
export function spanAt(text: string, from: number, length: number): Span {
  const [start, end] = [from, from + length].map((offset) => {
    const lines = text.slice(0, offset).split('\n')
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  })
  return {
    line: start?.line ?? 1,
    column: start?.column ?? 1,
    endLine: end?.line ?? 1,
    endColumn: end?.column ?? 1,
  }
}

/** A warning about words that stand in a text. */
export const warningAt = (
  code: Code,
  { path, text }: SourceFile,
  from: number,
  length: number,
  message: string,
  hint: string,
): Finding => ({
  severity: 'warning',
  code,
  message,
  hint,
  place: { file: path, span: spanAt(text, from, length) },
})
