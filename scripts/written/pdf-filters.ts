/** Decodes the filters of a stream. ISO 32000-1, 7.4. */

import { inflateSync } from 'node:zlib'
import { unfiltered } from '../drawing/png-filters.ts'
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
  const bits = numberAt(parameters, 'Colors', 1) * numberAt(parameters, 'BitsPerComponent', 8)
  const stride = Math.ceil((numberAt(parameters, 'Columns', 1) * bits) / 8)
  return predictor < 10 || stride < 1 ? undefined : unfiltered(bytes, stride, bits / 8)
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
