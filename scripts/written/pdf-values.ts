/** The types of PDF objects. ISO 32000-1, 7.3. A name is a string here, `null` is undefined. */

export type PdfValue =
  | undefined
  | boolean
  | number
  | string
  | PdfBytes
  | PdfReference
  | readonly PdfValue[]
  | PdfDictionary
  | PdfStream

export type PdfDictionary = ReadonlyMap<string, PdfValue>

/** A string of the file: its bytes, whatever they stand for. */
export class PdfBytes {
  readonly bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /**
   * As a text string, 7.9.2.2: UTF-16, or UTF-8 since PDF 2.0, if it has their byte order mark; otherwise one byte
   * for each character.
   */
  text(): string {
    const { bytes } = this
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes)
    return String.fromCharCode(...bytes)
  }
}

/** A reference to another object of the file, by its number. */
export class PdfReference {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}

/** Bytes as they lie in the file: compressed as the dictionary says. */
export class PdfStream {
  readonly dictionary: PdfDictionary
  readonly raw: Uint8Array
  constructor(dictionary: PdfDictionary, raw: Uint8Array) {
    this.dictionary = dictionary
    this.raw = raw
  }
}

/** An array of the file. */
export const isList = (value: PdfValue): value is readonly PdfValue[] => Array.isArray(value)

/** False for a stream, though it has a dictionary. */
export const isDictionary = (value: PdfValue): value is PdfDictionary => value instanceof Map

/** The numbers of an array; undefined where it is none or holds anything else. */
export function numbersOf(value: PdfValue): readonly number[] | undefined {
  if (!isList(value)) return undefined
  const numbers = value.filter((item) => typeof item === 'number')
  return numbers.length === value.length ? numbers : undefined
}
