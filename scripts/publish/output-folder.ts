/** Where a site may be written: a folder of its own, never one that holds anything else. */

import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { signature } from './headers.ts'

/** Why the site cannot be written there, as a sentence; undefined where it can. All paths are absolute. */
export function refusal(output: string, content: string, project: string): string | undefined {
  const folder = real(output)
  if (contains(folder, real(project)))
    return `The website cannot be written to ${output}: this project itself lies in that folder.`
  if (contains(folder, real(content)))
    return `The website cannot be written to ${output}: the content lies in that folder.`
  if (contains(real(content), folder))
    return `The website cannot be written to ${output}: it lies in the content folder, and would be read as content.`
  const there = lstatSync(output, { throwIfNoEntry: false })
  if (there === undefined) return undefined
  if (there.isSymbolicLink())
    return `The website cannot be written to ${output}: that is a link to another place. Name the folder itself.`
  if (!there.isDirectory()) return `The website cannot be written to ${output}: that is a file, not a folder.`
  if (readdirSync(output).length > 0 && !isOurs(output))
    return `The website cannot be written to ${output}: the folder holds something that this program did not make. Name an empty folder, or one that does not exist yet.`
  return undefined
}

function isOurs(output: string): boolean {
  const file = join(output, '_headers')
  return (
    lstatSync(file, { throwIfNoEntry: false })?.isFile() === true && readFileSync(file, 'utf8').startsWith(signature)
  )
}

const contains = (folder: string, inner: string): boolean => {
  const path = relative(folder, inner)
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && resolve(folder, path) === inner)
}

/** Without links in it; what does not exist yet is taken from the folder that does. */
function real(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(real(parent), relative(parent, path))
}
