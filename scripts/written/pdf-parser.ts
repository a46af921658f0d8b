/** The parser: bytes of a PDF → values and the keywords between them. ISO 32000-1, 7.3. */

import { end, endOfArray, endOfDictionary, isDigit, Keyword, Lexer, startsNumber } from './pdf-lexer.ts'
import { PdfBytes, type PdfDictionary, PdfReference, type PdfValue } from './pdf-values.ts'

/** How deep arrays and dictionaries may be nested: a damaged file must not overflow the stack. */
const deepest = 100

/** Never throws: bytes that make no sense are skipped. */
export class Parser extends Lexer {
  #depth = 0

  /** The next value or keyword. `references`: whether there may be any, as in objects but not in content streams. */
  next(references: boolean): PdfValue | Keyword {
    this.skipWhite()
    const { bytes } = this
    if (this.at >= bytes.length) return end
    const code = bytes[this.at] ?? 0
    if (startsNumber(code)) {
      const number = this.number()
      return references && isDigit(code) && this.skipReference() ? new PdfReference(number) : number
    }
    switch (code) {
      case 0x2f:
        return this.name()
      case 0x28:
        return new PdfBytes(this.literalString())
      case 0x5b:
        this.at++
        return this.#array(references)
      case 0x3c:
        if (bytes[this.at + 1] !== 0x3c) return new PdfBytes(this.hexadecimalString())
        this.at += 2
        return this.#dictionary(references)
      default:
        return this.keyword()
    }
  }

  /** The next value; undefined for a keyword. */
  value(): PdfValue {
    const value = this.next(true)
    return value instanceof Keyword ? undefined : value
  }

  #array(references: boolean): readonly PdfValue[] {
    const values: PdfValue[] = []
    if (this.#depth === deepest) return values
    this.#depth++
    for (let value = this.next(references); value !== end && value !== endOfArray; value = this.next(references))
      if (!(value instanceof Keyword)) values.push(value)
      else if (value.word === 'null') values.push(undefined)
    this.#depth--
    return values
  }

  #dictionary(references: boolean): PdfDictionary {
    const entries = new Map<string, PdfValue>()
    if (this.#depth === deepest) return entries
    this.#depth++
    for (let key = this.next(references); key !== end && key !== endOfDictionary; key = this.next(references)) {
      if (typeof key !== 'string') continue
      const value = this.next(references)
      if (value === endOfDictionary) break
      if (!(value instanceof Keyword)) entries.set(key, value)
    }
    this.#depth--
    return entries
  }
}
