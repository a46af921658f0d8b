/** One edit of each kind in content of `site-content.ts`, and how its page shows it. */

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EditKind } from './preview-plan.ts'

/** What a browser gets: the status of HTTP, and the page. */
export interface Shown {
  readonly status: number
  readonly text: string
}

export interface MadeEdit {
  /** Of the page that is asked for. */
  readonly address: string
  readonly isShown: (shown: Shown) => boolean
}

/** Makes an edit. `word`: unique, because a page may show earlier edits as well. */
type Edit = (word: string) => MadeEdit

const says =
  (word: string) =>
  ({ text }: Shown): boolean =>
    text.includes(word)

/** The area that edits are made in. */
export const editedArea = 'area-1'

/** Files that were added before are renamed and deleted. */
export function editsOf(content: string): Readonly<Record<EditKind, Edit>> {
  const change =
    (path: string, line: RegExp, begins: string, address: string): Edit =>
    (word) => {
      const file = join(content, path)
      writeFileSync(file, readFileSync(file, 'utf8').replace(line, `${begins}${word}`))
      return { address, isShown: says(word) }
    }
  const meetings = `areas/${editedArea}/meetings`
  const notes = `${meetings}/2026-11-10-meeting`
  const fileOf = (id: string): string => join(content, meetings, `${id}.md`)
  const pageOf = (id: string): string => `/${meetings}/${id}/`
  const added: string[] = []
  return {
    'title of notes': change(`${notes}.md`, /^title: .*$/m, 'title: Notes of ', `/${notes}/`),
    'words of notes': change(`${notes}.md`, /## Discussion\n\n.*$/m, '## Discussion\n\n', `/${notes}/`),
    area: change(`areas/${editedArea}/area.yaml`, /^summary: .*$/m, 'summary: About ', `/areas/${editedArea}/`),
    role: change('roles.yaml', /^npo: \{ name: [^,]*/m, 'npo: { name: Officer ', `/areas/${editedArea}/`),
    venue: change('venues/town-hall.yaml', /^name: .*$/m, 'name: Hall ', `/areas/${editedArea}/cags/safer-stronger/`),
    sheet: change(
      'sheets/sheet-1.md',
      /## What this is about\n\n.*$/m,
      '## What this is about\n\n',
      '/sheets/sheet-1/',
    ),
    'file added': (word) => {
      const id = `2026-01-10-${word.toLowerCase()}`
      const text = readFileSync(join(content, `${notes}.md`), 'utf8').replace(/^title: .*$/m, `title: New ${word}`)
      writeFileSync(fileOf(id), text)
      added.push(id)
      return { address: pageOf(id), isShown: says(word) }
    },
    'file renamed': (word) => {
      const id = `2026-02-10-${word.toLowerCase()}`
      renameSync(fileOf(added.pop() ?? ''), fileOf(id))
      added.push(id)
      return { address: pageOf(id), isShown: says('10 February 2026') }
    },
    'file deleted': () => {
      const id = added.shift() ?? ''
      rmSync(fileOf(id))
      return { address: pageOf(id), isShown: ({ status }) => status === 404 }
    },
  }
}
