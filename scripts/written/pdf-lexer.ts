/** The lexer: bytes of a PDF → numbers, names, strings and keywords. ISO 32000-1, 7.2 and 7.3. */

/** A keyword: an operator, `obj`, `endstream`; or a sign that closes, such as `]`. */
export class Keyword {
  readonly word: string
  constructor(word: string) {
    this.word = word
  }
}

/** Stands for the end of the bytes. */
export const end = new Keyword('')
/** `]` */
export const endOfArray = new Keyword(']')
/** `>>` */
export const endOfDictionary = new Keyword('>>')
const strayDelimiter = new Keyword('?')
/** Those that were met before: there are few, and most come again and again. */
const keywords = new Map<string, Keyword>()

const lineFeed = 0x0a
const carriageReturn = 0x0d
const percent = 0x25
const openingParenthesis = 0x28
const closingParenthesis = 0x29
const plus = 0x2b
const minus = 0x2d
const point = 0x2e
const zero = 0x30
const backslash = 0x5c

const regular = 0
const white = 1
const delimiter = 2
const kinds = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = white
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = delimiter

/** Whether a byte is one of the ten digits. */
export const isDigit = (code: number | undefined): boolean => code !== undefined && code >= zero && code <= 0x39
/** Whether a number may begin with a byte. */
export const startsNumber = (code: number): boolean =>
  isDigit(code) || code === minus || code === plus || code === point

const isOctalDigit = (code: number | undefined): boolean => code !== undefined && code >= zero && code <= 0x37

/** Reads what stands at a position, and goes on to what follows it. Never throws: bytes that make no sense are skipped. */
export class Lexer {
  readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  /** Goes on to the next byte that is neither white space nor part of a comment. 7.2.3. */
  skipWhite(): void {
    const { bytes } = this
    while (this.at < bytes.length) {
      const code = bytes[this.at] ?? 0
      if (kinds[code] === white) this.at++
      else if (code === percent) this.#skipLine()
      else return
    }
  }

  #skipLine(): void {
    const { bytes } = this
    while (this.at < bytes.length && bytes[this.at] !== lineFeed && bytes[this.at] !== carriageReturn) this.at++
  }

  /** A number, or the 0 that a sign without digits is taken for. 7.3.3. */
  number(): number {
    const { bytes } = this
    let at = this.at
    let sign = 1
    for (; bytes[at] === minus || bytes[at] === plus; at++) if (bytes[at] === minus) sign = -1
    let value = 0
    /** By what the digits are divided; 0 before the point. */
    let scale = 0
    for (; ; at++) {
      const code = bytes[at] ?? 0
      if (isDigit(code)) {
        value = value * 10 + code - zero
        scale *= 10
      } else if (code === point && scale === 0) scale = 1
      else if (code !== minus || scale === 0) break // "0.00-35", as some programs write
    }
    this.at = Math.max(at, this.at + 1)
    return (sign * value) / (scale || 1)
  }

  /** Goes past the rest of `12 0 R` after its number; stays where something else follows. Gives whether it did. 7.3.10. */
  skipReference(): boolean {
    const { bytes } = this
    const generation = this.#afterWhite(this.at)
    let gap = generation
    while (isDigit(bytes[gap])) gap++
    const keyword = this.#afterWhite(gap)
    const after = bytes[keyword + 1]
    if (gap === generation || keyword === gap || bytes[keyword] !== 0x52) return false
    if (after !== undefined && kinds[after] === regular) return false
    this.at = keyword + 1
    return true
  }

  #afterWhite(from: number): number {
    let at = from
    while (at < this.bytes.length && kinds[this.bytes[at] ?? 0] === white) at++
    return at
  }

  /** A name without its stroke, `#20` decoded. 7.3.5. */
  name(): string {
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

  /** The bytes of a string in parentheses. 7.3.4.2. */
  literalString(): Uint8Array {
    return this.#plainString() ?? this.#escapedString()
  }

  /** Most strings are their own bytes. Undefined where something in it has to be looked at. */
  #plainString(): Uint8Array | undefined {
    const { bytes } = this
    const start = this.at + 1
    for (let look = start; look < bytes.length; look++) {
      const code = bytes[look]
      if (code === backslash || code === openingParenthesis || code === carriageReturn) return undefined
      if (code !== closingParenthesis) continue
      this.at = look + 1
      return bytes.subarray(start, look)
    }
    return undefined
  }

  #escapedString(): Uint8Array {
    const { bytes } = this
    const read: number[] = []
    this.at++
    for (let open = 1; this.at < bytes.length; ) {
      const code = bytes[this.at++] ?? 0
      if (code === openingParenthesis) open++
      if (code === closingParenthesis && --open === 0) break
      if (code === backslash) this.#escape(read)
      else if (code === carriageReturn) {
        if (bytes[this.at] === lineFeed) this.at++
        read.push(lineFeed)
      } else read.push(code)
    }
    return Uint8Array.from(read)
  }

  /** What follows a backslash: a letter, up to three octal digits, or a line end that does not count. */
  #escape(read: number[]): void {
    const { bytes } = this
    const code = bytes[this.at] ?? 0
    if (isOctalDigit(code)) {
      read.push(this.#octal())
      return
    }
    this.at++
    if (code === carriageReturn) {
      if (bytes[this.at] === lineFeed) this.at++
    } else if (code !== lineFeed) read.push(escapes.get(code) ?? code)
  }

  #octal(): number {
    let value = 0
    for (const last = this.at + 3; this.at < last && isOctalDigit(this.bytes[this.at]); this.at++)
      value = value * 8 + (this.bytes[this.at] ?? 0) - zero
    return value & 0xff
  }

  /** The bytes of a string between angle brackets; a last digit that is missing counts as 0. 7.3.4.3. */
  hexadecimalString(): Uint8Array {
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

  /** A keyword, `true` or `false`; or a delimiter with which no value begins. */
  keyword(): Keyword | boolean {
    const { bytes } = this
    const first = bytes[this.at] ?? 0
    if (kinds[first] === delimiter) return this.#delimiter(first)
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

  /** A single `>` counts as two. */
  #delimiter(code: number): Keyword {
    this.at += code === 0x3e && this.bytes[this.at + 1] === 0x3e ? 2 : 1
    if (code === 0x3e) return endOfDictionary
    return code === 0x5d ? endOfArray : strayDelimiter
  }
}

/** What a letter stands for after a backslash; any other byte stands for itself. */
const escapes: ReadonlyMap<number, number> = new Map([
  [0x6e, lineFeed],
  [0x72, carriageReturn],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
])

/** −1 for any other byte. */
function hexDigit(code: number | undefined): number {
  if (code === undefined) return -1
  if (isDigit(code)) return code - zero
  const letter = code | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
