/**
 * A parser for the plain YAML of nearly every file: a field and its value on a line, lists below their field, short ones in
 * brackets. js-yaml gives the same in more time: tests/property/plain-yaml.test.ts compares them.
 */

import { bracketedValue, type PlainFields, type PlainYaml } from './plain-yaml-brackets.ts'

/** Line ends and visible characters: no Tab, no other white space, no surrogates. */
const oddSign = /[^\n -~\u00a1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff]/
/** The most characters, few enough not to exceed any limit on fields. */
const longest = 8 * 1024
/** The deepest nesting, without brackets. */
const deepest = 8

/** The value of a source; undefined where it is more than plain, whether right or wrong. */
export function plainYaml(source: string): PlainFields | undefined {
  if (source.length > longest || source.includes(' #') || source.includes(' \n') || source.endsWith(' '))
    return undefined
  return oddSign.test(source) ? undefined : new PlainReading(source).fields(0)
}

const field = /([A-Za-z/][\w/.-]*):(?: +|$)/y

class PlainReading {
  readonly #lines: string[]
  #next = 0
  #depth = 0

  /** The lines without empty ones and comments. */
  constructor(source: string) {
    this.#lines = source.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  }

  /** The mapping of the lines with this indent, up to a line with less. */
  fields(indent: number): PlainFields | undefined {
    const read: PlainFields = {}
    let count = 0
    for (; this.#indent === indent; count += 1) {
      const line = this.#line ?? ''
      field.lastIndex = indent
      const [, name] = field.exec(line) ?? []
      if (name === undefined || Object.hasOwn(read, name)) return undefined
      const words = line.slice(field.lastIndex)
      this.#next += 1
      const value = words === '' ? this.#below(indent) : lineValue(words)
      if (value === undefined) return undefined
      read[name] = value
    }
    return count > 0 && this.#indent < indent ? read : undefined
  }

  /** The value below a field: a list, which may have the same indent, or a mapping, which has a larger one. */
  #below(indent: number): PlainYaml | undefined {
    const inner = this.#indent
    if (this.#depth === deepest) return undefined
    this.#depth += 1
    const isList = this.#line?.startsWith('- ', inner) && inner >= indent
    const value = isList ? this.#entries(inner) : inner > indent ? this.fields(inner) : undefined
    this.#depth -= 1
    return value
  }

  #entries(indent: number): PlainYaml[] | undefined {
    const read: PlainYaml[] = []
    while (this.#indent === indent && this.#line?.startsWith('- ', indent)) {
      const value = this.#entry(this.#line, indent)
      if (value === undefined) return undefined
      read.push(value)
    }
    return this.#indent <= indent ? read : undefined
  }

  /** An entry, with the first of its fields after the hyphen or not. */
  #entry(line: string, indent: number): PlainYaml | undefined {
    const words = line.slice(indent + 1).trimStart()
    field.lastIndex = 0
    if (field.test(words)) {
      const inner = line.length - words.length
      this.#lines[this.#next] = ' '.repeat(inner) + words
      return this.fields(inner)
    }
    this.#next += 1
    return lineValue(words)
  }

  get #line(): string | undefined {
    return this.#lines[this.#next]
  }

  /** The indent of the next line; -1 at the end. */
  get #indent(): number {
    const line = this.#line
    if (line === undefined) return -1
    let indent = 0
    while (line[indent] === ' ') indent += 1
    return indent
  }
}

/** A plain scalar on one line that means itself, without quotation marks at its ends and a comma at its end. */
const plainWords = /^[\p{L}\d(£/+](?:.*[^:",;])?$/u

function lineValue(words: string): PlainYaml | undefined {
  switch (words[0]) {
    case '"':
      return /^"[^"\\]*"$/.test(words) ? words.slice(1, -1) : undefined
    case "'":
      return /^'[^']*'$/.test(words) ? words.slice(1, -1) : undefined
    case '[':
    case '{':
      return bracketedValue(words)
    default:
      return plainWords.test(words) && !words.includes(': ') ? words : undefined
  }
}
