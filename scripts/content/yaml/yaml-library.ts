/** Loads the package yaml, the slow parser with positions, when a file has findings. */

import { createRequire } from 'node:module'
import { lazy } from '../../memory/lazy.ts'

const load = createRequire(import.meta.url)

export const yamlLibrary = lazy((): typeof import('yaml') => load('yaml'))
