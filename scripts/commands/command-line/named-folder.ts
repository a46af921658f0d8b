/** Whether what was named as a folder on the command line is one. */

import { existsSync, type Stats, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { entriesIn } from '../../content/folder/listing.ts'

const whatLiesThere = { content: 'the content', output: 'the website' } as const

/** Why it is no folder, where it was looked for and what to write instead; undefined where it is one. */
export function whyNoFolder(named: string, option: keyof typeof whatLiesThere = 'content'): string | undefined {
  const path = resolve(named)
  const why = whyNone(named, path)
  if (why === undefined) return option === 'content' ? whyFolderAbove(named, path) : undefined
  const place = path === named ? '' : ` It was looked for at ${path}.`
  return `${why}${place} Write after --${option} in which folder ${whatLiesThere[option]} is.`
}

function whyNone(named: string, path: string): string | undefined {
  let found: Stats | undefined
  try {
    found = statSync(path, { throwIfNoEntry: false })
  } catch {
    return `The folder "${named}" cannot be opened.`
  }
  if (found === undefined) return `There is no folder "${named}".`
  return found.isDirectory() ? undefined : `"${named}" is a file, not a folder.`
}

/** Of a folder that lies right above the content. */
function whyFolderAbove(named: string, path: string): string | undefined {
  if (contentIn(path).length > 0) return undefined
  // That a folder cannot be opened is told when it is read.
  const names = (entriesIn(path) ?? []).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  // A built website has some of the same folders.
  const [inner, ...others] = names.filter((name) => existsSync(join(path, name, 'partnership.yaml')))
  if (inner === undefined || others.length > 0 || contentIn(join(path, inner)).length === 1) return undefined
  return `The content is not in the folder "${named}" itself, but in "${inner}" inside it. Write: --content ${join(named, inner)}`
}

/** What a folder has of that which every content folder has. */
const contentIn = (path: string): readonly string[] =>
  ['partnership.yaml', 'roles.yaml', 'areas', 'sheets'].filter((name) => existsSync(join(path, name)))
