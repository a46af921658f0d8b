/** A rule about what is written in texts: asked of the site and of the files as they were typed. */

import type { SourceFile } from '../content/source-file.ts'
import type { Code } from '../diagnostics/codes.ts'
import type { Diagnostic, Finding } from '../diagnostics/diagnostic.ts'
import { spansIn } from '../diagnostics/line-starts.ts'
import type { Site } from '../model/site.ts'

export interface TextRule {
  /** Every finding of the rule has one of them. */
  readonly codes: readonly Code[]
  readonly check: (site: Site, files: ReadonlyMap<string, SourceFile>) => readonly Finding[]
  /** Whether what it finds might follow from this fault of a file; left out where nothing could. */
  readonly upsetBy?: (fault: Diagnostic) => boolean
}

/** A warning about words that stand in a text; `from` and `length` in UTF-16 units. */
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
  place: { file: path, span: spansIn(text)(from, from + length) },
})

/** All of a YAML file; of a text what stands between its dashes, with those above it. */
export function detailsOf({ path, text }: SourceFile): string {
  if (!path.endsWith('.md')) return text
  const end = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1
  return text.slice(0, Math.max(0, end))
}

/** Documents that are kept word for word. */
export function quotedFiles({ sheets, areas, groups }: Site): ReadonlySet<string> {
  const notes = [...areas, ...groups].flatMap((owner) => owner.notes)
  return new Set([...sheets, ...notes].flatMap(({ file, quoted }) => (quoted ? [file] : [])))
}
