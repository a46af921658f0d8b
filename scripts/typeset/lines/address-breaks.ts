/**
 * Where a web or e-mail address may be broken: after a slash; where it is wider than a line, before other punctuation as
 * well. Never after a hyphen, which a reader would leave out or add.
 */

/** Anything without a space that contains an `@`, a `://` or a `name.org`. */
const address = /(?<!\S)\S*?(?:[^\s@]@[^\s@]|:\/\/|[\p{L}\d]\.\p{Ll}{2})\S*/gu
const mayHold = /@|:\/\/|\.\p{Ll}{2}/u

/** A single slash that is followed by something. */
const afterStroke = /(?<=[^\s/:]\/)(?=[^\s/.,;:)])/g
const beforeMark = /(?<=[^\s/])(?=[.@_?&=#~+][\p{L}\d])/gu

interface Address {
  readonly start: number
  readonly end: number
}

/** The addresses in a text with the punctuation right before and after them, in UTF-16 units. */
export function addressesIn(text: string): readonly Address[] {
  if (!mayHold.test(text)) return []
  return [...text.matchAll(address)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
}

/** The offsets inside addresses, in UTF-16 units, at which one that is wider than a line may be broken. */
export const addressParts = (text: string, addresses: readonly Address[]): readonly number[] =>
  addresses.flatMap(({ start, end }) => {
    const said = text.slice(start, end)
    return [afterStroke, beforeMark].flatMap((mark) => [...said.matchAll(mark)].map(({ index }) => start + index))
  })
