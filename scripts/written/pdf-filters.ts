/** Decodes the filters of a stream. ISO 32000-1, 7.4. */

import { inflateSync } from 'node:zlib'
import { isDictionary, isList, type PdfDictionary, type PdfStream, type PdfValue } from './pdf-values.ts'

/** The most bytes that a stream may decode to: a few bytes can stand for gigabytes. */
const most = 256 * 1024 * 1024

type Resolve = (value: PdfValue) => PdfValue

/** Undefined where a filter is not supported or the stream is damaged. */
export function unpacked({ dictionary, raw }: PdfStream, resolve: Resolve): Uint8Array | undefined {
  const filters = listed(resolve(dictionary.get('Filter') ?? dictionary.get('F')), resolve)
  const parameters = listed(resolve(dictionary.get('DecodeParms') ?? dictionary.get('DP')), resolve)
  let bytes: Uint8Array | undefined = raw
  for (const [index, filter] of filters.entries()) {
    if (bytes === undefined) return undefined
    const given = parameters[index]
    bytes = filtered(bytes, filter, isDictionary(given) ? given : new Map())
  }
  return bytes
}

const listed = (value: PdfValue, resolve: Resolve): readonly PdfValue[] =>
  value === undefined ? [] : isList(value) ? value.map(resolve) : [value]

function filtered(bytes: Uint8Array, filter: PdfValue, parameters: PdfDictionary): Uint8Array | undefined {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return unpredicted(inflated(bytes), parameters)
    case 'ASCIIHexDecode':
    case 'AHx':
      return Buffer.from(
        Buffer.from(bytes)
          .toString('latin1')
          .replaceAll(/[^\da-f]/gi, ''),
        'hex',
      )
    case 'ASCII85Decode':
    case 'A85':
      return base85(bytes)
    default:
      return undefined
  }
}

function inflated(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: most })
  } catch {
    return undefined
  }
}

/** Undoes PNG's predictors, 10 to 15. */
function unpredicted(bytes: Uint8Array | undefined, parameters: PdfDictionary): Uint8Array | undefined {
  const predictor = numberAt(parameters, 'Predictor', 1)
  if (bytes === undefined || predictor === 1) return bytes
  if (predictor < 10) return undefined
  const bits = numberAt(parameters, 'Colors', 1) * numberAt(parameters, 'BitsPerComponent', 8)
  const width = Math.ceil((numberAt(parameters, 'Columns', 1) * bits) / 8)
  const step = Math.max(1, bits >> 3)
  const rows = Math.ceil(bytes.length / (width + 1))
  const plain = new Uint8Array(rows * width)
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (width + 1)] ?? 0
    for (let column = 0; column < width; column++) {
      const at = row * width + column
      const left = column < step ? 0 : (plain[at - step] ?? 0)
      const above = row === 0 ? 0 : (plain[at - width] ?? 0)
      const corner = row === 0 || column < step ? 0 : (plain[at - width - step] ?? 0)
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][kind] ?? 0
      plain[at] = (bytes[row * (width + 1) + 1 + column] ?? 0) + guess
    }
  }
  return plain
}

/** PNG specification, 9.4. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

const numberAt = (dictionary: PdfDictionary, key: string, otherwise: number): number => {
  const value = dictionary.get(key)
  return typeof value === 'number' ? value : otherwise
}

function base85(bytes: Uint8Array): Uint8Array {
  const plain: number[] = []
  let group: number[] = []
  for (const code of bytes) {
    if (code === 0x7e) break
    if (code === 0x7a && group.length === 0) plain.push(0, 0, 0, 0)
    if (code < 0x21 || code > 0x75) continue
    group.push(code - 0x21)
    if (group.length < 5) continue
    plain.push(...fourBytes(group))
    group = []
  }
  if (group.length > 1) plain.push(...fourBytes([...group, 84, 84, 84, 84].slice(0, 5)).slice(0, group.length - 1))
  return Uint8Array.from(plain)
}

function fourBytes(group: readonly number[]): readonly number[] {
  const value = group.reduce((sum, digit) => sum * 85 + digit, 0)
  return [value / 0x1000000, value / 0x10000, value / 0x100, value].map((part) => Math.floor(part) & 0xff)
}
