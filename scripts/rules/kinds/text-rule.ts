/** An editorial rule about texts: asked of the site and of the files as they were typed. */

import { firstThat } from '../../binary-search.ts'
import { recognise } from '../../content/folder/content-types.ts'
import type { SourceFile } from '../../content/text/source-file.ts'
import { beginningOfProse } from '../../content/yaml/front-matter.ts'
import type { Code } from '../../diagnostics/codes/codes.ts'
import type { Diagnostic, Finding } from '../../diagnostics/diagnostic.ts'
import { spansIn } from '../../diagnostics/line-starts.ts'
import { memoisedByObject } from '../../memory/memoised-by-object.ts'
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

/** Gives the stretch between two offsets of a file, whose lines are counted once for all that is told of it. */
export const spansOf = memoisedByObject(({ text }: SourceFile) => spansIn(text))

/** A warning about words in a file. */
export const warningAt = (
  code: Code,
  file: SourceFile,
  { seen, index }: SeenWords,
  message: string,
  hint: string,
): Finding => ({
  severity: 'warning',
  code,
  message,
  hint,
  place: { file: file.path, span: spansOf(file)(index, index + seen.length) },
})

/** The YAML of a file: all of a YAML file, the front matter of a Markdown file with its opening dashes. */
export function detailsOf({ path, text }: SourceFile): string {
  if (!path.endsWith('.md')) return text
  const end = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1
  return text.slice(0, Math.max(0, end))
}

/** Whether an offset in the details of a file is in a remark, which is shown nowhere. */
export function isRemark(file: SourceFile, at: number): boolean {
  const remarks = remarksOf(file)
  const next = firstThat(0, remarks.length, (index) => (remarks[index]?.from ?? 0) >= at)
  return at <= (remarks[next - 1]?.to ?? -1)
}

/** Where the remarks in the details of a file are: from their sign up to the end of the line. */
const remarksOf = memoisedByObject((file: SourceFile) =>
  Array.from(detailsOf(file).matchAll(/(?<=^|\s)#.*/gm), ({ 0: remark, index }) => ({
    from: index,
    to: index + remark.length,
  })),
)

/** All files but those of documents that are kept word for word. */
export function unquotedFiles(site: Site, files: ReadonlyMap<string, SourceFile>): readonly SourceFile[] {
  const quoted = quotedFiles(site)
  return quoted.size === 0 ? [...files.values()] : [...files.values()].filter(({ path }) => !quoted.has(path))
}

const quotedFiles = memoisedByObject(({ sheets, areas, groups }: Site): ReadonlySet<string> => {
  const notes = [...areas, ...groups].flatMap((owner) => owner.notes)
  return new Set([...sheets, ...notes].flatMap(({ file, quoted }) => (quoted ? [file] : [])))
})

/** The offset of the first letter of prose; undefined for a file without any. */
export const firstLetterOfProse = memoisedByObject((file: SourceFile): number | undefined => {
  const form = recognise(file.path)?.type.form
  if (form === 'prose') return 0
  return form === 'document' ? beginningOfProse(file) : undefined
})
