/** Lets Node load the program quickly: compiled code is cached, files are found by their names alone and read at one stroke. */

import { enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'

/** Not imported: that would load whatever `node:fs` puts off, before V8 has the flags that Node's own files are compiled for. */
const { readFileSync } = process.getBuiltinModule('node:fs')

const kept = join(import.meta.dirname, '../../node_modules/.cache')
/** Where Node caches what it compiles. */
export const compiled = join(kept, 'compiled')
/** The cache of the sandboxed processes: apart, so that nothing they wrote is ever run outside the sandbox. */
export const compiledForSandbox = join(kept, 'compiled-for-sandbox')

/**
 * Takes effect on what is imported afterwards, so a command imports its larger parts after this call.
 * Plain JavaScript, as are the commands that call it: before the cache is on, a TypeScript file would have Node load its
 * type stripper. Where the folder cannot be written, Node goes on without a cache.
 */
export function startQuickly(folder = compiled) {
  enableCompileCache(folder)
  registerHooks({ resolve: findFile, load: readModule })
}

/** Where a package is found, by folder, name and kind of import. */
const packages = new Map()

/**
 * At each of two thousand imports Node asks the disk whether the file is there, whether it is a link, and which package
 * it belongs to. A whole relative name needs none of that, and a package is the same for all files of a folder.
 * @type {import('node:module').ResolveHookSync}
 */
function findFile(name, context, next) {
  const { parentURL = '', conditions } = context
  if (name.startsWith('.')) {
    if (!/\.[jt]s$/.test(name)) return next(name, context)
    const url = new URL(name, parentURL).href
    const format = name.endsWith('.ts') ? 'module-typescript' : formatIn(folderOf(url), () => next(name, context))
    return { url, format, shortCircuit: true }
  }
  const asked = [folderOf(parentURL), name, conditions.includes('import')].join(' ')
  const found = packages.get(asked) ?? { ...next(name, context), shortCircuit: true }
  packages.set(asked, found)
  return found
}

/** @param {string} url */
const folderOf = (url) => url.slice(0, url.lastIndexOf('/'))

/** The format of `.js` files, by folder; undefined where their package does not say it. */
const formats = new Map()

/**
 * @param {string} folder
 * @param {() => import('node:module').ResolveFnOutput} found A file in it, as Node finds it.
 */
function formatIn(folder, found) {
  if (!formats.has(folder)) formats.set(folder, found().format)
  return formats.get(folder)
}

/**
 * Reads a module at one stroke, as text. Node itself reads bytes, by four calls of native code, and looks for the format again.
 * @type {import('node:module').LoadHookSync}
 */
function readModule(url, context, next) {
  const { format } = context
  if (!url.startsWith('file:') || (format !== 'module' && format !== 'module-typescript')) return next(url, context)
  return { format, source: readFileSync(new URL(url), 'utf8'), shortCircuit: true }
}
