/** The lexer: bytes of a PDF → values and operators. ISO 32000-1, 7.2 and 7.3. */

import { PdfBytes, type PdfDictionary, PdfReference, type PdfValue } from './pdf-values.ts'

/** A keyword: an operator, `obj`, `endstream`. */
export class Keyword {
  readonly word: string
  constructor(word: string) {
    this.word = word
  }
}

/** Stands for the end of the bytes. */
export const end = new Keyword('')

const regular = 0
const white = 1
const delimiter = 2
const kinds = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = white
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = delimiter

/** How deep arrays and dictionaries may be nested: a damaged file must not overflow the stack. */
const deepest = 100

/** Never throws: bytes that make no sense are skipped. */
export class Lexer {
  readonly bytes: Uint8Array
  at: number
  #depth = 0

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  /** The next value or keyword. `references`: whether there may be any, as in objects but not in content streams. */
  next(references: boolean): PdfValue | Keyword {
    this.skipWhite()
    const { bytes } = this
    if (this.at >= bytes.length) return end
    const code = bytes[this.at] ?? 0
    if ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2b || code === 0x2e) {
      const number = this.#number()
      return references && code >= 0x30 && code <= 0x39 ? this.#referenceFrom(number) : number
    }
    switch (code) {
      case 0x2f:
        return this.#name()
      case 0x28:
        return new PdfBytes(this.#literal())
      case 0x5b:
        this.at++
        return this.#list(references)
      case 0x3c:
        if (bytes[this.at + 1] !== 0x3c) return new PdfBytes(this.#hexadecimal())
        this.at += 2
        return this.#dictionary(references)
      default:
        return this.#keyword(code)
    }
  }

  /** The next value; undefined for a keyword. */
  value(): PdfValue {
    const value = this.next(true)
    return value instanceof Keyword ? undefined : value
  }

  /** Goes on to the next byte that is neither white space nor part of a comment. ISO 32000-1, 7.2.3. */
  skipWhite(): void {
    const { bytes } = this
    while (this.at < bytes.length) {
      const code = bytes[this.at] ?? 0
      if (kinds[code] === white) this.at++
      else if (code === 0x25) while (this.at < bytes.length && bytes[this.at] !== 10 && bytes[this.at] !== 13) this.at++
      else return
    }
  }

  #number(): number {
    const { bytes } = this
    let at = this.at
    let sign = 1
    let code = bytes[at] ?? 0
    while (code === 0x2d || code === 0x2b) {
      if (code === 0x2d) sign = -1
      code = bytes[++at] ?? 0
    }
    let value = 0
    for (; code >= 0x30 && code <= 0x39; code = bytes[++at] ?? 0) value = value * 10 + code - 0x30
    if (code === 0x2e) {
      let scale = 1
      code = bytes[++at] ?? 0
      for (; (code >= 0x30 && code <= 0x39) || code === 0x2d; code = bytes[++at] ?? 0) {
        if (code === 0x2d) continue // "0.00-35", as some programs write
        value = value * 10 + code - 0x30
        scale *= 10
      }
      value /= scale
    }
    // A sign without digits: go on all the same.
    this.at = at === this.at ? at + 1 : at
    return sign * value
  }

  /** `12 0 R`, or the number alone. */
  #referenceFrom(number: number): number | PdfReference {
    const { bytes, at } = this
    let look = at
    while (kinds[bytes[look] ?? 0] === white && look < bytes.length) look++
    const start = look
    while ((bytes[look] ?? 0) >= 0x30 && (bytes[look] ?? 0) <= 0x39) look++
    if (look === start) return number
    const gap = look
    while (kinds[bytes[look] ?? 0] === white && look < bytes.length) look++
    if (look === gap || bytes[look] !== 0x52) return number
    const after = bytes[look + 1]
    if (after !== undefined && kinds[after] === regular) return number
    this.at = look + 1
    return new PdfReference(number)
  }

  #name(): string {
    const { bytes } = this
    let name = ''
    for (this.at++; this.at < bytes.length; this.at++) {
      const code = bytes[this.at] ?? 0
      if (kinds[code] !== regular) break
      const high = code === 0x23 ? hexDigit(bytes[this.at + 1]) : -1
      const low = high < 0 ? -1 : hexDigit(bytes[this.at + 2])
      if (low < 0) name += String.fromCharCode(code)
      else {
        name += String.fromCharCode(16 * high + low)
        this.at += 2
      }
    }
    return name
  }

  #literal(): Uint8Array {
    const { bytes } = this
    // Most strings have no escapes.
    for (let look = this.at + 1; look < bytes.length; look++) {
      const code = bytes[look]
      if (code === 0x29) {
        const plain = bytes.subarray(this.at + 1, look)
        this.at = look + 1
        return plain
      }
      if (code === 0x5c || code === 0x28 || code === 13) break
    }
    const read: number[] = []
    let open = 0
    for (; this.at < bytes.length; this.at++) {
      const code = bytes[this.at] ?? 0
      if (code === 0x28) {
        if (open++ === 0) continue
      } else if (code === 0x29) {
        if (--open === 0) break
      } else if (code === 0x5c) {
        this.#escape(read)
        continue
      } else if (code === 13) {
        if (bytes[this.at + 1] === 10) this.at++
        read.push(10)
        continue
      }
      read.push(code)
    }
    this.at++
    return Uint8Array.from(read)
  }

  /** What follows a backslash: a letter, up to three octal digits, or a line end that does not count. */
  #escape(read: number[]): void {
    const { bytes } = this
    const code = bytes[++this.at] ?? 0
    if (code >= 0x30 && code <= 0x37) {
      let value = 0
      let digits = 0
      for (; digits < 3; digits++) {
        const digit = bytes[this.at + digits] ?? 0
        if (digit < 0x30 || digit > 0x37) break
        value = value * 8 + digit - 0x30
      }
      this.at += digits - 1
      read.push(value & 0xff)
    } else if (code === 13) {
      if (bytes[this.at + 1] === 10) this.at++
    } else if (code !== 10) read.push(escapes.get(code) ?? code)
  }

  #hexadecimal(): Uint8Array {
    const { bytes } = this
    const read: number[] = []
    let high = -1
    for (this.at++; this.at < bytes.length && bytes[this.at] !== 0x3e; this.at++) {
      const digit = hexDigit(bytes[this.at])
      if (digit < 0) continue
      if (high < 0) high = digit
      else {
        read.push(16 * high + digit)
        high = -1
      }
    }
    this.at++
    if (high >= 0) read.push(16 * high)
    return Uint8Array.from(read)
  }

  #list(references: boolean): readonly PdfValue[] {
    const values: PdfValue[] = []
    if (++this.#depth <= deepest)
      for (let value = this.next(references); value !== end; value = this.next(references)) {
        if (value instanceof Keyword) {
          if (value.word === ']') break
          if (value.word === 'null') values.push(undefined)
        } else values.push(value)
      }
    this.#depth--
    return values
  }

  #dictionary(references: boolean): PdfDictionary {
    const entries = new Map<string, PdfValue>()
    if (++this.#depth <= deepest)
      for (let key = this.next(references); key !== end; key = this.next(references)) {
        if (key instanceof Keyword && key.word === '>>') break
        if (typeof key !== 'string') continue
        const value = this.next(references)
        if (value instanceof Keyword) {
          if (value.word === '>>') break
        } else entries.set(key, value)
      }
    this.#depth--
    return entries
  }

  #keyword(first: number): Keyword | boolean {
    const { bytes } = this
    if (kinds[first] === delimiter) {
      this.at += first === 0x3e && bytes[this.at + 1] === 0x3e ? 2 : 1
      return first === 0x3e ? closing : first === 0x5d ? bracket : other
    }
    let word = ''
    for (; this.at < bytes.length && kinds[bytes[this.at] ?? 0] === regular; this.at++)
      word += String.fromCharCode(bytes[this.at] ?? 0)
    if (word === 'true') return true
    if (word === 'false') return false
    const known = keywords.get(word)
    if (known !== undefined) return known
    const keyword = new Keyword(word)
    // Short ones, and not too many, are kept and shared: damaged bytes may spell any number of them.
    if (word.length <= 9 && keywords.size < 500) keywords.set(word, keyword)
    return keyword
  }
}

const closing = new Keyword('>>')
const bracket = new Keyword(']')
const other = new Keyword('?')
const keywords = new Map<string, Keyword>()

const escapes: ReadonlyMap<number, number> = new Map([
  [0x6e, 10],
  [0x72, 13],
  [0x74, 9],
  [0x62, 8],
  [0x66, 12],
])

function hexDigit(code: number | undefined): number {
  if (code === undefined) return -1
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const letter = code | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
