/** The texts in a content folder that are read for their language, and those that are quoted word for word. */

import type { ContentFolder } from '../content/folder/content-folder.ts'
import { recognise } from '../content/folder/content-types.ts'
import { sourceLines } from '../content/markdown/source-lines.ts'
import type { SourceFile } from '../content/text/source-file.ts'
import { splitDocument } from '../content/yaml/front-matter.ts'
import { readYaml } from '../content/yaml/yaml.ts'
import { readFields } from './field-passages.ts'
import type { Passage } from './passage.ts'
import { prosePassages } from './prose-passages.ts'

export interface Texts {
  readonly passages: readonly Passage[]
  /** The texts of documents that are kept word for word: no advice is given on them, nor on the same words elsewhere. */
  readonly quoted: readonly Passage[]
  /** The folder's names: areas, wards, venues, people, groups, and the parts of paths. */
  readonly names: readonly string[]
}

interface FileTexts extends Omit<Texts, 'quoted'> {
  readonly isQuoted: boolean
  /** Files whose words a document prints as its own, such as diagrams. */
  readonly prints: readonly string[]
}

/** Throws for a file of no content type, of which a folder that was read has none. */
export function readTexts({ files }: Pick<ContentFolder, 'files'>): Texts {
  const byFile = new Map([...files].map(([path, file]) => [path, textsOf(file)]))
  const partOfQuoted = new Set([...byFile.values()].flatMap(({ isQuoted, prints }) => (isQuoted ? prints : [])))
  const [quoted, free] = [[] as Passage[], [] as Passage[]]
  for (const [path, { isQuoted, passages }] of byFile)
    (isQuoted || partOfQuoted.has(path) ? quoted : free).push(...passages)
  return { passages: free, quoted, names: [...byFile.values()].flatMap(({ names }) => names) }
}

function textsOf(file: SourceFile): FileTexts {
  const recognised = recognise(file.path)
  if (recognised === undefined) throw new Error(`No content type has the path ${file.path}`)
  const { type, ids } = recognised
  if (type.form === 'prose') {
    const passages = prosePassages(sourceLines(file.path, file.text, 1))
    return { passages, names: ids, isQuoted: false, prints: [] }
  }
  const split = type.form === 'document' ? splitDocument(file) : undefined
  const document = split && 'body' in split ? split : undefined
  const value = readValue(document ? document.details() : file.text)
  const fields = readFields(file.path, type.name, value)
  const prose = document ? prosePassages(sourceLines(file.path, document.body, document.bodyLine)) : []
  return {
    passages: [...fields.passages, ...prose],
    names: [...ids, ...fields.names],
    isQuoted: typeof value === 'object' && value !== null && 'quoted' in value && value.quoted === 'true',
    prints: document ? printedBy(document.body) : [],
  }
}

function readValue(yaml: string): unknown {
  const read = readYaml(yaml)
  return read.kind === 'read' ? read.yaml.value : undefined
}

const printed = /\{\{\s*(?<what>diagram|who to expect)\s*:\s*(?<id>[a-z0-9-]+)\s*\}\}/g

/** `{{ diagram: cag-process }}` → `diagrams/cag-process.yaml` */
const printedBy = (body: string): readonly string[] =>
  Array.from(body.matchAll(printed), ({ groups: { what, id } = {} }) =>
    what === 'diagram' ? `diagrams/${id}.yaml` : `cag-types/${id}.yaml`,
  )
