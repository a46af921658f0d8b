/** An editorial rule about texts: asked of the site and of the files as they were typed. */

import { recognise } from '../../content/folder/content-types.ts'
import type { SourceFile } from '../../content/text/source-file.ts'
import { beginningOfProse } from '../../content/yaml/front-matter.ts'
import type { Code } from '../../diagnostics/codes/codes.ts'
import type { Diagnostic, Finding } from '../../diagnostics/diagnostic.ts'
import { spansIn } from '../../diagnostics/line-starts.ts'
import type { Site } from '../../model/site.ts'

export interface TextRule {
  /** The codes of its findings. */
  readonly codes: readonly Code[]
  readonly check: (site: Site, files: ReadonlyMap<string, SourceFile>, today: Temporal.PlainDate) => readonly Finding[]
  /** Whether its findings might be results of this fault in a file; left out where they never are. */
  readonly upsetBy?: (fault: Diagnostic) => boolean
}

/** Words of a text, with where they begin in it, in UTF-16 units. */
export interface SeenWords {
  readonly seen: string
  readonly index: number
}

/** A warning about words in a file. */
export const warningAt = (
  code: Code,
  { path, text }: SourceFile,
  { seen, index }: SeenWords,
  message: string,
  hint: string,
): Finding => ({
  severity: 'warning',
  code,
  message,
  hint,
  place: { file: path, span: spansIn(text)(index, index + seen.length) },
})

/** The YAML of a file: all of a YAML file, the front matter of a Markdown file with its opening dashes. */
export function detailsOf({ path, text }: SourceFile): string {
  if (!path.endsWith('.md')) return text
  const end = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1
  return text.slice(0, Math.max(0, end))
}

/** Whether a place in details is in a remark, which is shown nowhere. */
export const isRemark = (details: string, at: number): boolean =>
  /(?:^|\s)#/.test(details.slice(details.lastIndexOf('\n', at - 1) + 1, at))

/** All files but those of documents that are kept word for word. */
export function unquotedFiles(
  { sheets, areas, groups }: Site,
  files: ReadonlyMap<string, SourceFile>,
): readonly SourceFile[] {
  const notes = [...areas, ...groups].flatMap((owner) => owner.notes)
  const quoted = new Set([...sheets, ...notes].flatMap(({ file, quoted }) => (quoted ? [file] : [])))
  return [...files.values()].filter(({ path }) => !quoted.has(path))
}

/** The offset of the first letter of prose; undefined for a file without any. */
export function firstLetterOfProse(file: SourceFile): number | undefined {
  const form = recognise(file.path)?.type.form
  if (form === 'prose') return 0
  return form === 'document' ? beginningOfProse(file) : undefined
}
