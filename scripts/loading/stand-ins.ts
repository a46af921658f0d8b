/** Loads a library in part: what it imports and nothing here uses is replaced by something small. */

import { registerHooks } from 'node:module'

export interface StandIns {
  /** The module format of the library's files. */
  readonly format: 'module' | 'commonjs'
  /** The source text to load instead, by the name that the library imports. */
  readonly files: Readonly<Record<string, string>>
}

const scheme = 'stand-in:'

/** Takes effect on later imports of the files that `isOfLibrary` recognises by their addresses. Gives a function that ends it. */
export function standIn({ format, files }: StandIns, isOfLibrary: (address: string) => boolean): () => void {
  const texts = new Map(Object.entries(files))
  const hooks = registerHooks({
    resolve: (name, context, next) =>
      texts.has(name) && isOfLibrary(context.parentURL ?? '')
        ? { url: scheme + name, format, shortCircuit: true }
        : next(name, context),
    load: (address, context, next) => {
      const source = address.startsWith(scheme) ? texts.get(address.slice(scheme.length)) : undefined
      return source === undefined ? next(address, context) : { format, source, shortCircuit: true }
    },
  })
  return () => hooks.deregister()
}
