/** What a check would say of the content with something added, before it is written. */

import type { ContentFolder } from '../../content/content-folder.ts'
import { loadSite } from '../../content/load-site.ts'
import { locate } from '../../content/locate.ts'
import { readText } from '../../content/source-file.ts'
import { edited } from '../../content/yaml-edit.ts'
import type { Checked } from '../../diagnostics/checked.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { publicationOf, type Request } from '../../publication.ts'
import type { Writing } from './question.ts'

export interface Candidate {
  readonly folder: ContentFolder
  /** What the text of the file itself has that cannot be read. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The folder given stays as it is. A file that cannot be read is not among what comes back, and told. */
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

/** Errors that were not there before, wherever they are: a new area may lack what a sheet needs of it. */
export class Checker {
  readonly #folder: ContentFolder
  readonly #request: Request
  #before: ReadonlySet<string> | undefined

  constructor(folder: ContentFolder, request: Request) {
    this.#folder = folder
    this.#request = { ...request, laidOutOnly: true }
  }

  /** Whether the content can be read with it: quick enough for every answer. */
  quickly(writing: Writing): readonly Diagnostic[] {
    const { folder, diagnostics } = folderWith(this.#folder, writing)
    this.#before ??= told(loadSite(this.#folder, { drafts: true }))
    return [...diagnostics, ...added(loadSite(folder, { drafts: true }), this.#before)]
  }

  /** Whether every page and leaflet can be made with it. */
  async wholly(writing: Writing): Promise<readonly Diagnostic[]> {
    const { folder, diagnostics } = folderWith(this.#folder, writing)
    const after = await publicationOf(folder, this.#request)
    if (after.ok) return diagnostics
    return [...diagnostics, ...added(after, told(await publicationOf(this.#folder, this.#request)))]
  }
}

const errorsOf = (checked: Checked<unknown>): readonly Diagnostic[] =>
  checked.ok ? [] : checked.diagnostics.filter(({ severity }) => severity === 'error')

const told = (checked: Checked<unknown>): ReadonlySet<string> => new Set(errorsOf(checked).map(words))

const added = (checked: Checked<unknown>, before: ReadonlySet<string>): readonly Diagnostic[] =>
  errorsOf(checked).filter((diagnostic) => !before.has(words(diagnostic)))

/** Lines may have moved. */
const words = ({ file, code, message }: Diagnostic): string => [file, code, message].join('\n')
