/** The table of content types: which file holds what. `content-folder.ts` lets no other file in. */

import type { SourceTypes } from './source-types.generated.ts'

export type TypeName = keyof SourceTypes | 'about'

export interface ContentType {
  readonly name: TypeName
  /** Its path; what stands in angle brackets is an id of the editor's choosing. */
  readonly path: string
  /** YAML alone, Markdown under front matter, or Markdown alone. */
  readonly form: 'data' | 'document' | 'prose'
}

export const contentTypes: readonly ContentType[] = [
  { name: 'partnership', path: 'partnership.yaml', form: 'data' },
  { name: 'funding', path: 'funding.yaml', form: 'data' },
  { name: 'roles', path: 'roles.yaml', form: 'data' },
  { name: 'glossary', path: 'glossary.yaml', form: 'data' },
  { name: 'cag-type', path: 'cag-types/<type>.yaml', form: 'data' },
  { name: 'diagram', path: 'diagrams/<diagram>.yaml', form: 'data' },
  { name: 'sheet', path: 'sheets/<sheet>.md', form: 'document' },
  { name: 'venue', path: 'venues/<venue>.yaml', form: 'data' },
  { name: 'area', path: 'areas/<area>/area.yaml', form: 'data' },
  { name: 'about', path: 'areas/<area>/about.md', form: 'prose' },
  { name: 'cag', path: 'areas/<area>/cags/<type>.yaml', form: 'data' },
  { name: 'notes', path: 'areas/<area>/meetings/<notes>.md', form: 'document' },
  { name: 'group', path: 'groups/<group>/group.yaml', form: 'data' },
  { name: 'notes', path: 'groups/<group>/meetings/<notes>.md', form: 'document' },
]

const patterns = contentTypes.map((type) => ({
  type,
  pattern: new RegExp(`^${type.path.replaceAll('.', '\\.').replaceAll(/<[a-z]+>/g, '([^/]+)')}$`),
}))

/** `areas` of `areas/canalside/area.yaml`; a file of no folder is its own. */
const topOf = (path: string): string => path.split('/', 1)[0] ?? ''
const byFolder = Map.groupBy(patterns, ({ type }) => topOf(type.path))

export interface Recognised {
  readonly type: ContentType
  /** What the path has in place of its angle brackets, in order. */
  readonly ids: readonly string[]
}

/** Which type a file is of; undefined where there is none. */
export function recognise(path: string): Recognised | undefined {
  for (const { type, pattern } of byFolder.get(topOf(path)) ?? []) {
    const match = pattern.exec(path)
    if (match) return { type, ids: match.slice(1) }
  }
  return undefined
}
