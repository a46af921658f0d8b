/** Where a site may be written: a folder of its own, never one that holds anything else. */

import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { formerOf } from './beside-output.ts'
import { signature } from './headers.ts'

/** Why the site cannot be written there, as a sentence; undefined where it can. All paths are absolute. */
export function refusal(output: string, content: string, project: string): string | undefined {
  if (/[*\n]/.test(output + content))
    return `The website cannot be written to ${output}: with an asterisk in the name of a folder, it could not be said what may be written.`
  const folder = real(output)
  if (contains(folder, real(project)))
    return `The website cannot be written to ${output}: this project itself lies in that folder.`
  if (contains(folder, real(content)))
    return `The website cannot be written to ${output}: the content lies in that folder.`
  if (contains(real(content), folder))
    return `The website cannot be written to ${output}: it lies in the content folder, and would be read as content.`
  // Node's permission model cannot tell two folders apart whose names begin alike: it would not list the content.
  if (output.startsWith(content))
    return `The website cannot be written to ${output}: its name begins with the whole name of the content folder. Give it another one, like ${join(dirname(output), 'website')}.`
  const there = lstatSync(output, { throwIfNoEntry: false })
  if (there === undefined) return undefined
  if (there.isSymbolicLink())
    return `The website cannot be written to ${output}: that is a link to another place. Name the folder itself.`
  if (!there.isDirectory()) return `The website cannot be written to ${output}: that is a file, not a folder.`
  if (there.dev !== statSync(dirname(output)).dev)
    return `The website cannot be written to ${output}: a disk of its own begins there, and cannot be put in its place at one stroke. Name a folder in it, like ${join(output, 'site')}.`
  if (readdirSync(output).length > 0 && !isOurs(output))
    return `The website cannot be written to ${output}: the folder holds something that this program did not make. Name an empty folder, or one that does not exist yet.`
  const former = formerOf(output)
  if (lstatSync(former, { throwIfNoEntry: false }) && !isOurs(former))
    return `The website cannot be written to ${output}: the one before it is kept in ${former}, and that holds something that this program did not make. Give it another name.`
  return undefined
}

/** Whether a folder is a site that this program made. */
export function isOurs(folder: string): boolean {
  const file = join(folder, '_headers')
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
