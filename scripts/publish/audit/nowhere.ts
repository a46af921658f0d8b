/** Searches everything that was written for words that must not be in it. */

import { escapeText } from '../../html/html.ts'
import { lazy } from '../../memory/lazy.ts'
import { Needles, shortestNeedle } from '../../written/needles.ts'
import type { CutPage } from './cut-page.ts'
import { ownWords } from './own-words.generated.ts'
import { memoisedByPart } from './recent-results.ts'

export interface Unwanted {
  readonly text: string
  /** Its telling words: where the program itself uses all of them, the text may be the program's own. */
  readonly telling: readonly string[]
  readonly what: string
}

/** Searches bytes, of which each is a character. */
export class Nowhere {
  readonly #whats: ReadonlyMap<string, Unwanted>
  readonly #needles: Needles
  /** Shared parts of pages are searched once. */
  readonly #round = memoisedByPart((bytes) => this.problems(bytes))

  constructor(unwanted: readonly Unwanted[]) {
    this.#whats = new Map(
      unwanted.flatMap((each) =>
        spellings(each.text)
          .map(bytesOf)
          .filter(({ length }) => length >= shortestNeedle)
          .map((spelling) => [spelling, each]),
      ),
    )
    this.#needles = new Needles(this.#whats.keys())
  }

  /** Whether there is nothing to look for. */
  get isEmpty(): boolean {
    return this.#needles.isEmpty
  }

  /** Problems, to follow the file's address. `bytes`: a character for each byte. */
  problems(bytes: string): readonly string[] {
    const found = new Set([...this.#needles.foundIn(bytes)].flatMap((spelling) => this.#whats.get(spelling) ?? []))
    return [...found]
      .filter(({ telling }) => !telling.every(isOurOwn))
      .map(({ text, what }) => `says "${text}": ${what}.`)
  }

  /** The problems of a page, also across its cuts. */
  problemsOfPage(page: CutPage): readonly string[] {
    const { markup, start, head, top, own } = page
    const { longest } = this.#needles
    const across = (from: number, part: string) =>
      this.problems(markup.slice(Math.max(0, from - longest), from + part.length + longest))
    const ownStart = start.length + head.length + top.length
    return [...this.#round(page).flat(), ...across(start.length, head), ...across(ownStart, own)]
  }
}

/** How a text is escaped in markup, in JSON and in calendars. */
const spellings = (text: string): readonly string[] => [
  text,
  escapeText(text),
  JSON.stringify(text).slice(1, -1),
  text.replaceAll(/[,;\\]/g, '\\$&'),
]

/** The bytes of a text, a character for each. */
export const bytesOf = (text: string): string => Buffer.from(text).toString('latin1')

const words = lazy((): ReadonlySet<string> => new Set(ownWords.split('\n')))

/** Whether the program itself uses a word: it says "Next meetings" and "Tuesday 8 December", whatever drafts are called. */
const isOurOwn = (word: string): boolean => words().has(word)
