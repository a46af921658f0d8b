/** Lets Node load the program quickly: what it makes of each file is kept, and where files lie is not looked up again. */

import { enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'

const kept = join(import.meta.dirname, '../../node_modules/.cache')
/** Of who reads content in a sandbox: apart, so that nothing it wrote is ever run outside. */
export const compiledForSandbox = join(kept, 'compiled-for-sandbox')

/**
 * Takes effect on what is imported from now on, so a command imports its larger parts after this.
 * Plain JavaScript, as a command that is to start quickly is: until this has run, Node loads its own means of taking types off.
 * Where the folder cannot be written Node goes on without a word.
 */
export function startQuickly(folder = join(kept, 'compiled')) {
  enableCompileCache(folder)
  registerHooks({ resolve: findFile })
}

/** What the files of one folder mean by the name of a package, by all three. */
const packages = new Map()

/**
 * Node asks the disk at each of two thousand imports whether there is such a file, whether it is a link, and which
 * package it is of. A relative name that is whole needs none of that; the name of a package means the same to all files
 * of a folder.
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
