/** Checks the folder that a site is written to: it must not hold anything else. */

import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { formerOf, lockOf, waitingOf } from './beside-output.ts'
import { signature } from './headers.ts'

/** What is run from these folders of the project, or kept there by git, should not be mixed with a site. */
const ownFolders = ['.git', 'layouts', 'node_modules', 'schemas', 'scripts']

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
  const own = ownFolders.find((name) => contains(real(join(project, name)), folder))
  if (own !== undefined)
    return `The website cannot be written to ${output}: everything in ${own} belongs to this program. Name another folder.`
  const obstacle = obstacleTo(output)
  if (obstacle !== undefined)
    return `The website cannot be written to ${output}: ${obstacle}, on the way to it, is no folder.`
  const there = entryAt(output)
  return (there && refusalOf(output, there)) ?? refusalBeside(output)
}

function refusalOf(output: string, there: Stats): string | undefined {
  if (there.isSymbolicLink())
    return `The website cannot be written to ${output}: that is a link to another place. Name the folder itself.`
  if (!there.isDirectory()) return `The website cannot be written to ${output}: that is a file, not a folder.`
  if (there.dev !== statSync(dirname(output)).dev)
    return `The website cannot be written to ${output}: a disk of its own begins there, and cannot be put in its place at one stroke. Name a folder in it, like ${join(output, 'site')}.`
  if (readdirSync(output).length > 0 && !isOurs(output))
    return `The website cannot be written to ${output}: the folder holds something that this program did not make. Name an empty folder, or one that does not exist yet.`
  return undefined
}

/** Why the folder around it cannot be used, as a sentence: builds keep temporary folders there, and remove them. */
export function refusalBeside(output: string): string | undefined {
  const former = formerOf(output)
  const strange =
    [former, waitingOf(output), waitingOf(former)].find((folder) => entryAt(folder) && !isOurs(folder)) ??
    (entryAt(lockOf(output))?.isDirectory() ? lockOf(output) : undefined)
  return strange === undefined
    ? undefined
    : `The website cannot be written to ${output}: a build needs the name ${strange} for itself, and something lies there that this program did not make. Give one of the two another name.`
}

/** Whether a folder is a site that this program made. */
export function isOurs(folder: string): boolean {
  const file = join(folder, '_headers')
  return (
    lstatSync(file, { throwIfNoEntry: false })?.isFile() === true && readFileSync(file, 'utf8').startsWith(signature)
  )
}

/** Other sites of ours beside it, whose names begin with its own: `_site.drafts`, as a build proposes that is for a few. */
export function copiesBeside(output: string): readonly string[] {
  const start = `${basename(output)}.`
  return readdirSync(dirname(output))
    .filter((name) => name.startsWith(start))
    .map((name) => join(dirname(output), name))
    .filter((folder) => folder !== formerOf(output) && isOurs(folder))
    .sort()
}

const contains = (folder: string, inner: string): boolean => {
  const path = relative(folder, inner)
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && resolve(folder, path) === inner)
}

/** The path with links resolved, as far as it exists. */
function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(real(parent), basename(path))
  }
}

/** A file or a broken link in the place of one of its parent folders. */
function obstacleTo(path: string): string | undefined {
  const parent = dirname(path)
  if (parent === path) return undefined
  if (entryAt(parent) === undefined) return obstacleTo(parent)
  return statSync(parent, { throwIfNoEntry: false })?.isDirectory() ? undefined : parent
}

/** Undefined where nothing is, or can be: below a file. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
