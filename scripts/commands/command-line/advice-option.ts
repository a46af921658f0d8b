/** `--advice`: whether plain English and spelling are advised on, and which words the project has taught the spelling check. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Advice } from '../../checked-content.ts'

/** Beside content/, not in it: words belong to the project, and content/ holds what is published. */
const wordsFile = join(import.meta.dirname, '../../../words.txt')

export const adviceOption = { means: 'on or off: hints on plain English and spelling', otherwise: 'on' }

/** What is asked for by the word after `--advice`; undefined where it is no such word. */
export function adviceAskedFor(word: string): { readonly advice?: Advice } | undefined {
  if (word === 'off') return {}
  return word === 'on' ? { advice: { words: projectWords() } } : undefined
}

/** What is said where `adviceAskedFor` gives nothing. */
export const adviceRefused = (word: string): string => `"${word}" is not understood after --advice: write on or off.`

/** Nothing where there is no such file. */
function projectWords(): string {
  try {
    return readFileSync(wordsFile, 'utf8')
  } catch {
    return ''
  }
}
