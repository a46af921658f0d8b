/** Reads the files of a folder and checks them against their schemas, sorted by content type. */

import { memoisedByObject } from '../../memory/memoised-by-object.ts'
import type { FileFinding } from '../findings/fault.ts'
import type { ContentFolder } from '../folder/content-folder.ts'
import { recognise } from '../folder/content-types.ts'
import type { FolderMemory } from '../folder/recall.ts'
import type { SourceTypes } from '../schemas/source-types.generated.ts'
import type { SourceFile } from '../text/source-file.ts'
import { splitDocument } from '../yaml/front-matter.ts'
import { readData, readDocument } from './read.ts'
import type { SalvagedFile } from './read-on.ts'

export interface SourceData<Data> {
  readonly file: string
  /** The ids in its path. */
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
export type FileWithFaults = Omit<SalvagedFile<unknown>, 'data'>
export interface UnreadDocument extends Omit<SourceDocument<never>, 'data'> {
  readonly name: DocumentName
}

type DocumentName = 'sheet' | 'notes'
type DocumentLists = { readonly [Name in DocumentName]: SourceDocument<SourceTypes[Name]>[] }

/** The files by content type, in the order of their paths. */
export interface Sources extends DataLists, DocumentLists {
  readonly about: SourceDocument<undefined>[]
  /** Prose below front matter that has faults. */
  readonly unread: UnreadDocument[]
  /** Files with faults, of which the rest was read, by path. */
  readonly salvaged: Map<string, FileWithFaults>
  /** The faults of all files. */
  readonly diagnostics: FileFinding[]
}

export function readSources(folder: ContentFolder, memory?: FolderMemory): Sources {
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
    salvaged: new Map(),
    diagnostics: [...folder.diagnostics],
  }
  const take = memory ? takenBefore : takeFile
  for (const file of folder.files.values()) take(file)(sources)
  return sources
}

/** A file that does not change is the same object as before. */
const takenBefore = memoisedByObject(takeFile)

/** Adds what was read of a file to the list of its type, and its findings to the others. */
type TakenFile = (sources: Sources) => void

function takeFile(file: SourceFile): TakenFile {
  const recognised = recognise(file.path)
  if (recognised === undefined) throw new Error(`No content type has the path ${file.path}`)
  const { type, ids } = recognised
  switch (type.name) {
    case 'about': {
      const about = { file: file.path, ids, data: undefined, body: file.text, bodyLine: 1 }
      return (sources) => sources.about.push(about)
    }
    case 'sheet':
    case 'notes':
      return takeDocument(type.name, file, ids)
    default:
      return takeData(type.name, file, ids)
  }
}

function takeData<Name extends DataName>(name: Name, file: SourceFile, ids: readonly string[]): TakenFile {
  const read = readData(name, file)
  if (read.ok) {
    const source = { file: file.path, ids, data: read.value }
    return (sources) => {
      listNamed(sources, name).push(source)
      sources.diagnostics.push(...read.warnings)
    }
  }
  const { diagnostics, salvaged } = read
  const source = salvaged && { file: file.path, ids, data: salvaged.data }
  return (sources) => {
    if (source) listNamed(sources, name).push(source)
    if (salvaged) sources.salvaged.set(file.path, salvaged)
    sources.diagnostics.push(...diagnostics)
  }
}

function takeDocument<Name extends DocumentName>(name: Name, file: SourceFile, ids: readonly string[]): TakenFile {
  const read = readDocument(name, file)
  if (read.ok) {
    const source = { file: file.path, ids, ...read.value }
    return (sources) => {
      documentsNamed(sources, name).push(source)
      sources.diagnostics.push(...read.warnings)
    }
  }
  const { diagnostics, salvaged } = read
  if (salvaged) {
    const source = { file: file.path, ids, ...salvaged.data }
    return (sources) => {
      documentsNamed(sources, name).push(source)
      sources.salvaged.set(file.path, salvaged)
      sources.diagnostics.push(...diagnostics)
    }
  }
  const split = splitDocument(file)
  const unread = 'body' in split && { name, file: file.path, ids, body: split.body, bodyLine: split.bodyLine }
  return (sources) => {
    if (unread) sources.unread.push(unread)
    sources.diagnostics.push(...diagnostics)
  }
}

const listNamed = <Name extends DataName>(lists: DataLists, name: Name): DataLists[Name] => lists[name]
const documentsNamed = <Name extends DocumentName>(lists: DocumentLists, name: Name): DocumentLists[Name] => lists[name]
