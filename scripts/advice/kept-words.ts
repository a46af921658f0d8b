/** The words of a dictionary in all their forms, in a file: found there without taking the dictionary apart. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstThat } from '../binary-search.ts'
import { sha256 } from '../content/folder/fingerprint.ts'
import { lazy } from '../memory/lazy.ts'

/** What is kept of packages goes when they do. */
const besidePackages = join(import.meta.dirname, '../../node_modules/.cache')

/** Words that an earlier process may have kept. */
export class KeptWords {
  /** Belongs to one state of the dictionary and is of no use to another. */
  readonly file: string
  readonly #lines = lazy(() => linesIn(this.file))

  /** `sources`: the files that the words come from. */
  constructor(sources: readonly Uint8Array[], folder = besidePackages) {
    this.file = join(folder, `words-${sha256(Buffer.concat(sources)).slice(0, 12)}.txt`)
  }

  /** Whether there is a whole file that may be read. It is read once. */
  get areThere(): boolean {
    return this.#lines() !== undefined
  }

  /** Whether a word, which is not empty, is in the file: looked up by halves. */
  has(word: string): boolean {
    const lines = this.#lines() ?? ''
    const lineAfter = (place: number) => lineAt(lines, lines.indexOf('\n', place) + 1)
    return lineAfter(firstThat(0, lines.length - 1, (place) => lineAfter(place) >= word)) === word
  }
}

/** Undefined where it is not there, may not be read or is damaged: the dictionary knows the same, only later. */
function linesIn(file: string): string | undefined {
  try {
    const lines = readFileSync(file, 'latin1')
    return lines.length > 1 && lines.startsWith('\n') && lines.endsWith('\n') ? lines : undefined
  } catch {
    return undefined
  }
}

const lineAt = (lines: string, start: number): string => lines.slice(start, lines.indexOf('\n', start))

/** The text of such a file, in Latin-1: a line for each word, sorted, with a line end before the first. */
export const textOfWords = (words: readonly string[]): string => `\n${words.toSorted().join('\n')}\n`
