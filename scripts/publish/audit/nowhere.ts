/** Looks through everything that was written for words that must be nowhere in it. */

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeText } from '../../html/html.ts'
import { Needles, shortestNeedle } from '../../written/needles.ts'

export interface Unwanted {
  readonly text: string
  readonly what: string
}

/** Each is looked for by its letters as the files have them, one character a byte. */
export class Nowhere {
  private readonly whats: ReadonlyMap<string, Unwanted>
  private readonly needles: Needles

  constructor(unwanted: readonly Unwanted[], spellings: (text: string) => readonly string[]) {
    this.whats = new Map(
      unwanted.flatMap((each) =>
        spellings(each.text)
          .map(bytesOf)
          .filter(({ length }) => length >= shortestNeedle)
          .map((spelling) => [spelling, each]),
      ),
    )
    this.needles = new Needles(this.whats.keys())
  }

  get isEmpty(): boolean {
    return this.needles.isEmpty
  }

  /** Each goes on after the file's address. `bytes`: one character a byte. */
  problems(bytes: string): readonly string[] {
    const found = new Set([...this.needles.foundIn(bytes)].flatMap((spelling) => this.whats.get(spelling) ?? []))
    return [...found].filter(({ text }) => !isOurOwn(text)).map(({ text, what }) => `says "${text}": ${what}.`)
  }
}

/** In markup and lists, in JSON, and in calendars, where some signs are written in other ways. */
export const inFiles = (text: string): readonly string[] => [
  text,
  escapeText(text),
  JSON.stringify(text).slice(1, -1),
  text.replaceAll(/[,;\\]/g, '\\$&'),
]

/** Lines end where they must, and a space between two stretches of print need not be written. */
export const inPrint = (text: string): readonly string[] => [text.replaceAll(/\s/g, '')]

/** Text as the files have it, one character a byte. */
export const bytesOf = (text: string): string => Buffer.from(text).toString('latin1')

const project = join(import.meta.dirname, '../../..')
let own: string | undefined

/** Whether the program itself says so on its pages: a draft may be called "Next meetings". */
function isOurOwn(text: string): boolean {
  own ??= globSync(['layouts/**/*.ts', 'scripts/**/*.ts'], { cwd: project })
    .map((file) => readFileSync(join(project, file), 'utf8'))
    .join('\n')
  return own.includes(text)
}
