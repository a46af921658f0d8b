/** The table of content types: which file holds what. `content-tree.ts` lets no other file in. */

import type { SourceTypes } from '../schemas/source-types.generated.ts'

export type TypeName = keyof SourceTypes | 'about'

export interface ContentType {
  readonly name: TypeName
  /** Its path, with angle brackets around ids that the editor chooses. */
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

/** Each with an expression of its paths, whose groups are the ids. */
const shapes = contentTypes.map((type) => ({
  type,
  shape: new RegExp(`^${type.path.replaceAll('.', '\\.').replaceAll(/<[a-z]+>/g, '([^/]+)')}$`),
}))

/** The types by their top folder, or by their name for files without one. */
const byFolder = Map.groupBy(shapes, ({ type }) => topOf(type.path))

export interface Recognised {
  readonly type: ContentType
  /** The ids in the path, in order. */
  readonly ids: readonly string[]
}

/** Which type a file is of; undefined where there is none. */
export function recognise(path: string): Recognised | undefined {
  for (const { type, shape } of byFolder.get(topOf(path)) ?? []) {
    const found = shape.exec(path)
    if (found !== null) return { type, ids: found.slice(1) }
  }
  return undefined
}

function topOf(path: string): string {
  const end = path.indexOf('/')
  return end === -1 ? path : path.slice(0, end)
}
