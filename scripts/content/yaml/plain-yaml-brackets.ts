/** Flow sequences and mappings on one line: `[Wharf, Lock Keepers]`, `{ role: npo, phone: "01632 960123" }`. */

export type PlainYaml = string | PlainYaml[] | PlainFields
export interface PlainFields {
  [field: string]: PlainYaml
}

/** Undefined where it is more than plain, or something follows the closing bracket. */
export function bracketedValue(words: string): PlainYaml | undefined {
  const line = new Line(words)
  const value = line.value()
  return line.isAtEnd ? value : undefined
}

const name = /[A-Za-z/][\w/.-]*(?=: )/y
const doubleQuoted = /"[^"\\]*"/y
const singleQuoted = /'[^']*'/y
const plain = /[\p{L}\d(£/+][^,[\]{}:#"]*/uy

/** The deepest nesting of brackets. */
const deepest = 8

class Line {
  readonly #words: string
  #at = 0
  #depth = 0

  constructor(words: string) {
    this.#words = words
  }

  get isAtEnd(): boolean {
    return this.#at === this.#words.length
  }

  value(): PlainYaml | undefined {
    switch (this.#words[this.#at]) {
      case '[':
        return this.#list()
      case '{':
        return this.#fields()
      case '"':
        return this.#take(doubleQuoted)?.slice(1, -1)
      case "'":
        return this.#take(singleQuoted)?.slice(1, -1)
      default:
        return this.#take(plain)?.trimEnd()
    }
  }

  #list(): PlainYaml[] | undefined {
    const read: PlainYaml[] = []
    const isWhole = this.#each(']', () => {
      const value = this.value()
      if (value !== undefined) read.push(value)
      return value !== undefined
    })
    return isWhole ? read : undefined
  }

  #fields(): PlainFields | undefined {
    const read: PlainFields = {}
    const isWhole = this.#each('}', () => {
      const key = this.#take(name)
      if (key === undefined || Object.hasOwn(read, key)) return false
      this.#at += ':'.length
      this.#skipSpaces()
      const value = this.value()
      if (value === undefined) return false
      read[key] = value
      return true
    })
    return isWhole ? read : undefined
  }

  /** Whether everything up to the closing bracket could be read, with commas between the entries. */
  #each(closing: string, readOne: () => boolean): boolean {
    this.#depth += 1
    const isWhole = this.#depth <= deepest && this.#everyOne(closing, readOne)
    this.#depth -= 1
    return isWhole
  }

  #everyOne(closing: string, readOne: () => boolean): boolean {
    this.#at += 1
    this.#skipSpaces()
    if (this.#words[this.#at] === closing) {
      this.#at += 1
      return true
    }
    while (readOne()) {
      this.#skipSpaces()
      const sign = this.#words[this.#at]
      this.#at += 1
      if (sign === closing) return true
      if (sign !== ',' || this.#isParted) return false
      this.#skipSpaces()
    }
    return false
  }

  /** Whether a figure stands right behind the comma: it may be the rest of a number. */
  get #isParted(): boolean {
    return /\d/.test(this.#words[this.#at] ?? '')
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    if (!pattern.test(this.#words)) return undefined
    const from = this.#at
    this.#at = pattern.lastIndex
    return this.#words.slice(from, this.#at)
  }

  #skipSpaces(): void {
    while (this.#words[this.#at] === ' ') this.#at += 1
  }
}
