// @ts-check
/** Keeps the words of the dictionary for all later commands. `compile-ahead.mjs` runs it. */

import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { wordsToKeep } from '../advice/dictionary.ts'

const { file, text } = wordsToKeep()
mkdirSync(dirname(file), { recursive: true })
writeFileSync(`${file}.new`, text, 'latin1')
renameSync(`${file}.new`, file) // A file of that name is whole.
