/** Lets Node load the program quickly: compiled code is cached, and files are found by their names alone. */

import { enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'

const kept = join(import.meta.dirname, '../../node_modules/.cache')
/** The cache of the sandboxed processes: apart, so that nothing they wrote is ever run outside the sandbox. */
export const compiledForSandbox = join(kept, 'compiled-for-sandbox')

/**
 * Takes effect on what is imported afterwards, so a command imports its larger parts after this call.
 * Plain JavaScript, as are the commands that call it: before the cache is on, a TypeScript file would have Node load its
 * type stripper. Where the folder cannot be written, Node goes on without a cache.
 */
export function startQuickly(folder = join(kept, 'compiled')) {
  enableCompileCache(folder)
  registerHooks({ resolve: findFile })
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
    return { url, ...(name.endsWith('.ts') && { format: 'module-typescript' }), shortCircuit: true }
  }
  const asked = [parentURL.slice(0, parentURL.lastIndexOf('/')), name, conditions.includes('import')].join(' ')
  const found = packages.get(asked) ?? { ...next(name, context), shortCircuit: true }
  packages.set(asked, found)
  return found
}
