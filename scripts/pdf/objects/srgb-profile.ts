/**
 * A minimal sRGB profile, ICC.1:2004-10 (version 4.2), made from the numbers of IEC 61966-2-1, so that no licence comes
 * with it. PDF/A-2 6.2.4.3 demands one where colours are used.
 */

type Tag = readonly [signature: string, data: Uint8Array]

const oneCurve = parametricCurve()

/** Chromatic coordinates are adapted to D50, as version 4 profiles are. */
const tags: readonly Tag[] = [
  ['desc', localised('sRGB')],
  ['cprt', localised('CC0')],
  ['wtpt', fixedNumbers('XYZ ', [0.9642, 1, 0.8249])],
  ['chad', fixedNumbers('sf32', [1.04791, 0.02293, -0.0502, 0.0296, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179])],
  ['rXYZ', fixedNumbers('XYZ ', [0.43607, 0.22249, 0.01392])],
  ['gXYZ', fixedNumbers('XYZ ', [0.38515, 0.71687, 0.09708])],
  ['bXYZ', fixedNumbers('XYZ ', [0.14307, 0.06061, 0.7141])],
  ['rTRC', oneCurve],
  ['gTRC', oneCurve],
  ['bTRC', oneCurve],
]

export const srgbProfile: Uint8Array = profile()

function profile(): Uint8Array {
  const directory = Buffer.alloc(132 + 12 * tags.length)
  const offsets = new Map<Uint8Array, number>()
  const data: Uint8Array[] = []
  let length = directory.length
  tags.forEach(([signature, bytes], row) => {
    if (!offsets.has(bytes)) {
      offsets.set(bytes, length)
      data.push(bytes)
      length += bytes.length
    }
    directory.write(signature, 132 + 12 * row, 'latin1')
    directory.writeUInt32BE(offsets.get(bytes) ?? 0, 136 + 12 * row)
    directory.writeUInt32BE(bytes.length, 140 + 12 * row)
  })
  directory.writeUInt32BE(length, 0)
  directory.writeUInt32BE(0x04200000, 8)
  directory.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [index, part] of [2026, 1, 1].entries()) directory.writeUInt16BE(part, 24 + 2 * index)
  directory.write('acsp', 36, 'latin1')
  for (const [index, value] of [0.9642, 1, 0.8249].entries()) directory.writeInt32BE(fixed(value), 68 + 4 * index)
  directory.writeUInt32BE(tags.length, 128)
  return Buffer.concat([directory, ...data])
}

/** s15Fixed16Number */
function fixed(value: number): number {
  return Math.round(value * 0x10000)
}

function fixedNumbers(type: string, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + 4 * values.length)
  bytes.write(type, 0, 'latin1')
  for (const [index, value] of values.entries()) bytes.writeInt32BE(fixed(value), 8 + 4 * index)
  return bytes
}

/** multiLocalizedUnicodeType with one entry, padded to four bytes. */
function localised(text: string): Uint8Array {
  const words = Buffer.from(text, 'utf16le').swap16()
  const bytes = Buffer.alloc(28 + Math.ceil(words.length / 4) * 4)
  bytes.write('mluc', 0, 'latin1')
  for (const [index, value] of [1, 12].entries()) bytes.writeUInt32BE(value, 8 + 4 * index)
  bytes.write('enUS', 16, 'latin1')
  bytes.writeUInt32BE(words.length, 20)
  bytes.writeUInt32BE(28, 24)
  words.copy(bytes, 28)
  return bytes
}

/** parametricCurveType, function type 3: the curve of sRGB. */
function parametricCurve(): Uint8Array {
  const bytes = fixedNumbers('para', [0, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])
  bytes.writeUInt16BE(3, 8)
  return bytes
}
