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

/** A part of a path: a name to the letter, or an id with the ending that follows it. */
type Part = { readonly name: string } | { readonly ending: string }

const shapes = contentTypes.map((type) => ({
  type,
  parts: type.path.split('/').map((part): Part => {
    const [, ending] = /^<[a-z]+>(.*)$/.exec(part) ?? []
    return ending === undefined ? { name: part } : { ending }
  }),
}))

/** By the folder at the top; a file of no folder is its own. */
const byFolder = Map.groupBy(shapes, ({ type }) => type.path.split('/', 1)[0] ?? '')

export interface Recognised {
  readonly type: ContentType
  /** What the path has in place of its angle brackets, in order. */
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
