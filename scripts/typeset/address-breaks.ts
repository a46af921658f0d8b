/**
 * Where a web or e-mail address may be parted: after a stroke; where no line holds it, before its other marks as well. Never
 * after a hyphen, which a reader would leave out or add.
 */

/** Whatever has no space in it and an `@`, a `://` or a `name.org` inside. */
const address = /(?<!\S)\S*?(?:[^\s@]@[^\s@]|:\/\/|[\p{L}\d]\.\p{Ll}{2})\S*/gu
const mayHold = /@|:\/\/|\.\p{Ll}{2}/u

/** A stroke, but not one of two, with something behind it. */
const afterStroke = /(?<=[^\s/:]\/)(?=[^\s/.,;:)])/g
const beforeMark = /(?<=[^\s/])(?=[.@_?&=#~+][\p{L}\d])/gu

interface Address {
  readonly start: number
  readonly end: number
}

/** In UTF-16 units, with whatever signs stand right before and behind them. */
export function addressesIn(text: string): readonly Address[] {
  if (!mayHold.test(text)) return []
  return [...text.matchAll(address)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
}

/** The offsets (UTF-16 units) inside addresses after which a line may end where no line holds the whole. */
export const addressParts = (text: string, addresses: readonly Address[]): readonly number[] =>
  addresses.flatMap(({ start, end }) => {
    const said = text.slice(start, end)
    return [afterStroke, beforeMark].flatMap((mark) => [...said.matchAll(mark)].map(({ index }) => start + index))
  })
