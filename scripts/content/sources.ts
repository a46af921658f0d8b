/** The files of a folder, read and checked against their schemas, sorted by what they hold. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ContentFolder } from './content-folder.ts'
import { recognise } from './content-types.ts'
import { splitDocument } from './front-matter.ts'
import { readData, readDocument } from './read.ts'
import type { SourceFile } from './source-file.ts'
import type { SourceTypes } from './source-types.generated.ts'

export interface SourceData<Data> {
  readonly file: string
  /** What the path has in place of `<area>` and its like. */
  readonly ids: readonly string[]
  readonly data: Data
}

export interface SourceDocument<Data> extends SourceData<Data> {
  readonly body: string
  /** The line of the file, counted from 1, on which the body starts. */
  readonly bodyLine: number
}

type DataName = Exclude<keyof SourceTypes, 'sheet' | 'notes'>
type DataLists = { readonly [Name in DataName]: SourceData<SourceTypes[Name]>[] }
export interface UnreadDocument extends Omit<SourceDocument<never>, 'data'> {
  readonly name: DocumentName
}

type DocumentName = 'sheet' | 'notes'
type DocumentLists = { readonly [Name in DocumentName]: SourceDocument<SourceTypes[Name]>[] }

/** By name of the content type, in the order of their paths. */
export interface Sources extends DataLists, DocumentLists {
  readonly about: SourceDocument<undefined>[]
  /** Prose under details that have faults. */
  readonly unread: UnreadDocument[]
  /** Faults of single files. */
  readonly diagnostics: Diagnostic[]
}

export function readSources(folder: ContentFolder): Sources {
  const sources: Sources = {
    partnership: [],
    funding: [],
    roles: [],
    glossary: [],
    'cag-type': [],
    diagram: [],
    sheet: [],
    venue: [],
    area: [],
    about: [],
    cag: [],
    notes: [],
    group: [],
    unread: [],
    diagnostics: [...folder.diagnostics],
  }
  for (const file of folder.files.values()) readInto(sources, file)
  return sources
}

function readInto(sources: Sources, file: SourceFile): void {
  const recognised = recognise(file.path)
  if (recognised === undefined) throw new Error(`No content type has the path ${file.path}`)
  const { type, ids } = recognised
  switch (type.name) {
    case 'about':
      sources.about.push({ file: file.path, ids, data: undefined, body: file.text, bodyLine: 1 })
      return
    case 'sheet':
    case 'notes':
      sources.diagnostics.push(...readDocumentInto(sources, sources.unread, type.name, file, ids))
      return
    default:
      sources.diagnostics.push(...readDataInto(sources, type.name, file, ids))
  }
}

function readDataInto<Name extends DataName>(
  lists: DataLists,
  name: Name,
  file: SourceFile,
  ids: readonly string[],
): readonly Diagnostic[] {
  const read = readData(name, file)
  if (!read.ok) return read.diagnostics
  lists[name].push({ file: file.path, ids, data: read.value })
  return read.warnings
}

function readDocumentInto<Name extends DocumentName>(
  lists: DocumentLists,
  unread: UnreadDocument[],
  name: Name,
  file: SourceFile,
  ids: readonly string[],
): readonly Diagnostic[] {
  const read = readDocument(name, file)
  if (!read.ok) {
    const split = splitDocument(file)
    if ('body' in split) unread.push({ name, file: file.path, ids, body: split.body, bodyLine: split.bodyLine })
    return read.diagnostics
  }
  lists[name].push({ file: file.path, ids, ...read.value })
  return read.warnings
}
