/**
 * Undoes the filters of PNG, which PDF takes over as predictors: what is stored of a byte is its difference from what its
 * neighbours let one guess. ISO/IEC 15948, clause 9.
 */

/** `stride`: the bytes in a row, without the first one, which names the row's filter. `pixelLength`: in bytes, or parts of one. */
export function unfiltered(data: Uint8Array, stride: number, pixelLength: number): Uint8Array {
  const behind = Math.max(1, Math.floor(pixelLength))
  const rows = new Uint8Array(Math.ceil(data.length / (stride + 1)) * stride)
  for (let from = 0, to = 0; from < data.length; from += stride + 1, to += stride) {
    const guess = guesses[data[from] ?? 0] ?? nothing
    for (let index = 0; index < stride; index++) {
      const left = index < behind ? 0 : (rows[to + index - behind] ?? 0)
      const above = to === 0 ? 0 : (rows[to + index - stride] ?? 0)
      const corner = to === 0 || index < behind ? 0 : (rows[to + index - stride - behind] ?? 0)
      rows[to + index] = (data[from + 1 + index] ?? 0) + guess(left, above, corner)
    }
  }
  return rows
}

type Guess = (left: number, above: number, corner: number) => number
const nothing: Guess = () => 0
/** By number of the filter. */
const guesses: readonly Guess[] = [
  nothing,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
]

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}
