/**
 * What is public says what it gives: each exported function and class has a comment of its own, or its file is about it
 * alone; so has each public method of such a class.
 */

import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const files = globSync(['scripts/**/*.{ts,mjs}', 'layouts/**/*.ts'], { cwd: root })
  .filter((file) => !file.includes('.generated.'))
  .sort()

/** What is exported, to its last line: the formatter begins it at the left, and indents the others or closes with them. */
const declaration =
  /^export (?:default )?(?:async )?(function\*?|abstract class|class|const) ?(\w*).*(?:\n(?:[ )}\]`].*)?)*/gm
/** The value of a constant that is a function, or is made of one: `(…) =>`, `name =>`, `memoisedByObject((…) =>`. */
const functionValue = /^(?:\w+\(\s*)?(?:async )?(?:<[^(]*>)?(?:\(|\w+ =>)/
/** An address spells itself out where it fits into a line. */
const address = /^export const \w+Address = \([^)]*\): string => `[^`]*`\s*$/

function isFunction(kind: string, text: string): boolean {
  if (kind !== 'const') return true
  const value = text.slice(text.search(/ =\s/) + 2).trimStart()
  return functionValue.test(value) && value.includes('=>')
}

/** The names of functions, classes and methods that say nothing. */
const unsaid = (source: string): readonly string[] => [...unsaidDeclarations(source), ...unsaidMethods(source)]

function unsaidDeclarations(source: string): readonly string[] {
  const functions = [...source.matchAll(declaration)].filter(([text, kind = '']) => isFunction(kind, text))
  if (functions.length === 1 && /^(?:#!.*\n)?\/\*\*/.test(source)) return []
  return functions.flatMap(({ 0: text, 2: name = '', index }) =>
    source.slice(0, index).endsWith('*/\n') || address.test(text) ? [] : [name],
  )
}

const exportedClass = /^export (?:abstract )?class (\w+).*\n(?:(?! ?\}).*\n)*/gm
/** At the indent of a member; a private one begins with its modifier or with `#`. */
const publicMethod = /^ {2}(?!private |constructor\()(?:(?:static|abstract|async|get|set) |\*)*(\w+)(?:<.*>)?\(/gm

function unsaidMethods(source: string): readonly string[] {
  return [...source.matchAll(exportedClass)].flatMap(([text, owner]) =>
    [...text.matchAll(publicMethod)]
      .filter(({ index }) => !text.slice(0, index).endsWith('*/\n'))
      .map(([, name]) => `${owner}.${name}`),
  )
}

/** Behind a first line, and a function that has its words. */
const after = (code: string): string =>
  `/** Two of a kind. */\n\n/** Empty where there is none. */\nexport const told = (): string => text\n\n${code}\n`

test.each([
  ['a function', after('export function silent(): void {\n  return\n}'), ['silent']],
  ['one that waits', after('export async function silent(): Promise<void> {}'), ['silent']],
  ['one that gives many', after('export function* silent(): Iterable<string> {}'), ['silent']],
  ['an arrow', after('export const silent = (a: string): string => a'), ['silent']],
  ['an arrow of a named type', after("export const silent: Rule['check'] = (a) => a"), ['silent']],
  ['an arrow on several lines', after('export const silent =\n  <T>(a: T): (() => T) =>\n  () => a'), ['silent']],
  ['one made by another', after('export const silent = memoisedByObject(\n  (a: string) => a,\n)'), ['silent']],
  ['a class', after('export class Silent {\n  read = 1\n}'), ['Silent']],
  ['a method', after('/** A book. */\nexport class Book {\n  read(): void {}\n}'), ['Book.read']],
  ['one that waits', after('/** A book. */\nexport class Book {\n  async read(): Promise<void> {}\n}'), ['Book.read']],
  [
    'one that gives many',
    after('/** A book. */\nexport class Book {\n  *read(): Iterable<string> {}\n}'),
    ['Book.read'],
  ],
  [
    'one of any type',
    after('/** A book. */\nexport class Book {\n  read<T>(a: T): T {\n    return a\n  }\n}'),
    ['Book.read'],
  ],
  [
    'a getter',
    after('/** A book. */\nexport class Book {\n  get title(): string {\n    return this.a\n  }\n}'),
    ['Book.title'],
  ],
  [
    'the second method',
    after(
      '/** A book. */\nexport class Book {\n  /** Aloud. */\n  read(): void {\n    if (1) {\n    }\n  }\n\n  close(): void {}\n}',
    ),
    ['Book.close'],
  ],
  [
    'what is private',
    after('/** A book. */\nexport class Book {\n  constructor() {}\n  private a() {}\n  #b() {}\n}'),
    [],
  ],
  ['a class of one file', after('class Book {\n  read(): void {}\n}'), []],
  ['under the words of another', after('/** One. */\nconst a = 1\nexport const silent = () => a'), ['silent']],
  ['one alone without a first line', 'export const silent = () => 1\n', ['silent']],
  ['one alone under a first line', '/** The first day of a year. */\n\nexport const alone = () => 1\n', []],
  ['a number, a list', after('export const half = (3 - 1) / 4\nexport const all = [1].map((a) => a)'), []],
  ['an address in a line', after('export const mapAddress = (part: number): string => `/map.xml`'), []],
])('%s', (_, source, silent) => expect(unsaid(source)).toEqual(silent))

test('each exported function, class and method says what it gives', () => {
  const wrong = files.flatMap((file) =>
    unsaid(readFileSync(join(root, file), 'utf8')).map((name) => `${file}: ${name}`),
  )
  expect(wrong).toEqual([])
})
