/** What the part of a build that reads content may do: Node's permission model, as narrow as it goes. */

import { mkdirSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import { compiledForSandbox } from '../start-quickly.mjs'

/** Of the project, what it takes to make a website. Not among it: git's folder, the public site, what else may lie there. */
const needed = ['.eleventy.js', '.eleventyignore', 'layouts', 'node_modules', 'package.json', 'schemas', 'scripts']

export interface Folders {
  readonly project: string
  readonly content: string
  readonly staging: string
}

/**
 * The options of Node under which it is started: it reads those, and writes `staging`; `closeLastDoor` takes from it
 * what it may write only until it is loaded. Whatever is not named is refused by Node: any other file, the network,
 * other programs, threads, addons, WASI, libraries of the system.
 */
export function sandboxOptions({ project, content, staging }: Folders): readonly string[] {
  // Packages may lie elsewhere and be linked: they are loaded from where they lie.
  const readable = [...needed.map((name) => join(project, name)), realpathSync(join(project, 'node_modules')), content]
  return [
    '--permission',
    ...[...new Set([...readable, staging])].map((path) => `--allow-fs-read=${path}`),
    ...[staging, ...compiledFolder()].map((path) => `--allow-fs-write=${path}`),
    '--disallow-code-generation-from-strings',
  ]
}

/**
 * Another path of the sandbox that begins with that of the content, yet lies elsewhere: `/srv/web-program` and `/srv/web`.
 * Node 26 then lets nobody list the shorter one.
 */
export function tooMuchAlike(content: string, project: string, staging: string): string | undefined {
  const others = [...needed.map((name) => join(project, name)), realpathSync(join(project, 'node_modules')), staging]
  return others.find((path) => path.startsWith(content) && !path.startsWith(join(content, sep)))
}

/** Where Node keeps what it made of the program's files. Without it all is made anew, which takes half a second more. */
function compiledFolder(): readonly string[] {
  try {
    mkdirSync(compiledForSandbox, { recursive: true })
    return [compiledForSandbox]
  } catch {
    return []
  }
}

/** Before any content is read, and for good. */
export function closeLastDoor(): void {
  if (permission()?.has('fs.write', compiledForSandbox)) permission()?.drop('fs.write', compiledForSandbox)
}

/** Where the model is off there is none, whatever the types say. */
function permission(): NodeJS.Process['permission'] | undefined {
  const here: Partial<Pick<NodeJS.Process, 'permission'>> = process
  return here.permission
}

/** Of the environment, what its findings need to be shown as elsewhere. No password, no token, no option of Node. */
export function sandboxEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  const kept = ['NO_COLOR', 'FORCE_COLOR', 'TERM', 'SystemRoot']
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = environment[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/**
 * What is open to this process that should be closed, each in a few words; empty in the sandbox. `compiled` is given
 * when all is loaded and its door should be closed as well.
 */
export function openDoors({
  project,
  content,
  staging,
  compiled,
}: Folders & { readonly compiled?: string }): readonly string[] {
  const given = permission()
  if (given === undefined) return ['everything']
  const scopes = Object.entries(closedScopes).filter(([scope]) => given.has(scope))
  const unwritable = [
    '/',
    project,
    content,
    join(staging, '..'),
    join(project, 'node_modules'),
    ...(compiled ? [compiled] : []),
  ]
  const isContent = (path: string) => path === content || path.startsWith(join(content, sep))
  const unreadable = ['/', join(project, '..'), join(project, '.git'), join(staging, '..')].filter(
    (path) => !isContent(path),
  )
  return [
    ...scopes.map(([, words]) => words),
    ...unwritable.filter((path) => given.has('fs.write', path)).map((path) => `writing ${path}`),
    ...unreadable.filter((path) => given.has('fs.read', path)).map((path) => `reading ${path}`),
    ...(runsStrings() ? ['running text as a program'] : []),
  ]
}

const closedScopes = {
  'fs.read': 'reading every file',
  'fs.write': 'writing every file',
  net: 'the network',
  child: 'starting other programs',
  worker: 'threads',
  addon: 'addons',
  ffi: 'libraries of the system',
  wasi: 'WASI',
  inspector: 'the inspector',
} as const

function runsStrings(): boolean {
  try {
    return new Function('return true')() === true
  } catch {
    return false
  }
}
