/** Libraries loaded in part: for what they import of others and nobody here uses, something small stands in. */

import { registerHooks } from 'node:module'

export interface StandIns {
  /** Of the files of the library. */
  readonly format: 'module' | 'commonjs'
  /** By the name that they are imported under: a file that is loaded instead. */
  readonly files: Readonly<Record<string, string>>
}

const scheme = 'stand-in:'

/** From now on, in what files import that `isOfLibrary` knows by their address. Gives what ends it. */
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
