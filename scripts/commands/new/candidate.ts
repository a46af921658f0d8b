/** What a check would say of the content with an addition, before that is written. */

import type { ContentFolder } from '../../content/folder/content-folder.ts'
import { loadSite } from '../../content/load-site.ts'
import { readText } from '../../content/text/source-file.ts'
import { locate } from '../../content/yaml/locate.ts'
import { edited } from '../../content/yaml/yaml-edit.ts'
import type { Checked } from '../../diagnostics/checked.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { publicationOf, type Request } from '../../publication.ts'
import type { Writing } from './question.ts'

export interface Candidate {
  readonly folder: ContentFolder
  /** What cannot be read in the text of the new file itself. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The folder with the addition; the given one stays as it is. An addition that cannot be read is left out and reported. */
export function folderWith(folder: ContentFolder, writing: Writing): Candidate {
  const { file } = writing
  const text = writing.kind === 'new file' ? writing.text : edited(folder.files.get(file)?.text ?? '', writing.edits)
  const read = readText(file, new TextEncoder().encode(text))
  const shown = { files: new Map([[file, { path: file, text }]]) }
  const files = new Map([...folder.files].filter(([path]) => path !== file))
  if (read.file) files.set(file, read.file)
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { folder: { ...folder, files: sorted }, diagnostics: read.findings.map((finding) => locate(finding, shown)) }
}

/** Finds the errors that an addition makes, in whichever file: a new area may lack what a sheet needs of it. */
export class Checker {
  readonly #folder: ContentFolder
  readonly #request: Request
  #before: ReadonlySet<string> | undefined

  constructor(folder: ContentFolder, request: Request) {
    this.#folder = folder
    this.#request = { ...request, laidOutOnly: true }
  }

  /** The new errors in reading the content; quick enough to ask after every answer. */
  quickly(writing: Writing): readonly Diagnostic[] {
    const { folder, diagnostics } = folderWith(this.#folder, writing)
    this.#before ??= errorWords(loadSite(this.#folder, { drafts: true }))
    return [...diagnostics, ...added(loadSite(folder, { drafts: true }), this.#before)]
  }

  /** The new errors in making every page and leaflet. */
  async wholly(writing: Writing): Promise<readonly Diagnostic[]> {
    const { folder, diagnostics } = folderWith(this.#folder, writing)
    const after = await publicationOf(folder, this.#request)
    if (after.ok) return diagnostics
    return [...diagnostics, ...added(after, errorWords(await publicationOf(this.#folder, this.#request)))]
  }
}

const errorsOf = (checked: Checked<unknown>): readonly Diagnostic[] =>
  checked.ok ? [] : checked.diagnostics.filter(({ severity }) => severity === 'error')

const errorWords = (checked: Checked<unknown>): ReadonlySet<string> => new Set(errorsOf(checked).map(words))

const added = (checked: Checked<unknown>, before: ReadonlySet<string>): readonly Diagnostic[] =>
  errorsOf(checked).filter((diagnostic) => !before.has(words(diagnostic)))

/** What makes two findings the same; not their lines, which may have moved. */
const words = ({ file, code, message }: Diagnostic): string => [file, code, message].join('\n')
