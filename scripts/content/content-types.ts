/** The table of content types: which file holds what. `content-folder.ts` lets no other file in. */

import type { SourceTypes } from './source-types.generated.ts'

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

/** A part of a path: a fixed name, or an id with its ending. */
type Part = { readonly name: string } | { readonly ending: string }

const shapes = contentTypes.map((type) => ({
  type,
  parts: type.path.split('/').map((part): Part => {
    const [, ending] = /^<[a-z]+>(.*)$/.exec(part) ?? []
    return ending === undefined ? { name: part } : { ending }
  }),
}))

/** The types by their top folder, or by their name for files without one. */
const byFolder = Map.groupBy(shapes, ({ type }) => type.path.split('/', 1)[0] ?? '')

export interface Recognised {
  readonly type: ContentType
  /** The ids in the path, in order. */
  readonly ids: readonly string[]
}

/** Which type a file is of; undefined where there is none. */
export function recognise(path: string): Recognised | undefined {
  const written = path.split('/')
  for (const { type, parts } of byFolder.get(written[0] ?? '') ?? []) {
    if (parts.length !== written.length) continue
    const ids = idsIn(written, parts)
    if (ids) return { type, ids }
  }
  return undefined
}

/** Undefined where the parts are not those of the type. */
function idsIn(written: readonly string[], parts: readonly Part[]): readonly string[] | undefined {
  const ids: string[] = []
  for (const [index, part] of parts.entries()) {
    const name = written[index] ?? ''
    if ('name' in part) {
      if (name !== part.name) return undefined
    } else if (name.length > part.ending.length && name.endsWith(part.ending))
      ids.push(name.slice(0, name.length - part.ending.length))
    else return undefined
  }
  return ids
}
