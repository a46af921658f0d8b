/** What the process that reads the content may do: Node's permission model, as narrow as it goes. */

import { mkdirSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import { compiledForSandbox } from '../start-quickly.mjs'

/** What a build reads of the project. Not among it: git's folder, the public site, whatever else may lie there. */
const needed = ['.eleventy.js', '.eleventyignore', 'layouts', 'node_modules', 'package.json', 'schemas', 'scripts']

export interface Folders {
  readonly project: string
  readonly content: string
  readonly staging: string
}

/**
 * The options of Node that it is started with: it may read these paths, and write `staging` and, until `dropCachePermission`,
 * the cache of what Node compiles. Node refuses everything else: any other file, the network, other programs, threads,
 * addons, WASI, libraries of the system.
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
 * A path of the sandbox that begins like the content's but lies elsewhere: `/srv/web-program` beside `/srv/web`. Node 26
 * then refuses to list the shorter one. Undefined where there is none.
 */
export function tooMuchAlike(content: string, project: string, staging: string): string | undefined {
  const others = [...needed.map((name) => join(project, name)), realpathSync(join(project, 'node_modules')), staging]
  return others.find((path) => path.startsWith(content) && !path.startsWith(join(content, sep)))
}

/** Where Node caches what it compiles. Without it every start compiles all of the program, which takes half a second. */
function compiledFolder(): readonly string[] {
  try {
    mkdirSync(compiledForSandbox, { recursive: true })
    return [compiledForSandbox]
  } catch {
    return []
  }
}

/** Takes away the right to write Node's cache: for good, before any content is read. */
export function dropCachePermission(): void {
  if (permission()?.has('fs.write', compiledForSandbox)) permission()?.drop('fs.write', compiledForSandbox)
}

/** Undefined where Node's permission model is off, whatever the types say. */
function permission(): NodeJS.Process['permission'] | undefined {
  const here: Partial<Pick<NodeJS.Process, 'permission'>> = process
  return here.permission
}

/** The environment variables that it is given: how findings are coloured. No password, no token, no option of Node. */
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
 * What this process may do and should not, each in a few words; empty in the sandbox. `compiled`: Node's cache, given
 * once the program is loaded and that should be closed as well.
 */
export function unwantedPermissions({
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
