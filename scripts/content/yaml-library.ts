/** The door to yaml, the slow parser that knows where everything stands: opened when something is to be told about a file. */

import { createRequire } from 'node:module'
import { lazy } from '../memory/lazy.ts'

const load = createRequire(import.meta.url)

export const yamlLibrary = lazy((): typeof import('yaml') => load('yaml'))
