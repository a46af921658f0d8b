/** Whether what was named as a folder on the command line is one. */

import { type Stats, statSync } from 'node:fs'
import { resolve } from 'node:path'

const whatLiesThere = { content: 'the content', output: 'the website' } as const

/** Why it is no folder, where it was looked for and what to write instead; undefined where it is one. */
export function whyNoFolder(named: string, option: keyof typeof whatLiesThere = 'content'): string | undefined {
  const path = resolve(named)
  const why = whyNone(named, path)
  if (why === undefined) return undefined
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
