/** The encoding of old Windows programs (WHATWG Encoding, windows-1252), by which texts are most often garbled. */

const decoder = new TextDecoder('windows-1252')
const strict = new TextDecoder('utf-8', { fatal: true })
const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const))

/** The character that a control character from U+0080 to U+009F is in that encoding; undefined for any other. */
export function inWindows1252(sign: string): string | undefined {
  if (!/^[\u0080-\u009f]$/.test(sign)) return undefined
  const meant = decoder.decode(Uint8Array.of(sign.charCodeAt(0)))
  return meant === sign ? undefined : meant
}

/** The right text for UTF-8 that was decoded in that encoding; undefined where it is not such a text. */
export function fromWindows1252(text: string): string | undefined {
  const row = Array.from(text, (sign) => bytes.get(sign) ?? controlByte(sign))
  if (row.includes(undefined)) return undefined
  try {
    return strict.decode(Uint8Array.from(row, (byte) => byte ?? 0))
  } catch {
    return undefined
  }
}

/** Programs that know no sign for a byte from 0x80 to 0x9F leave it as a control character. */
const controlByte = (sign: string): number | undefined =>
  /^[\u0080-\u009f]$/.test(sign) ? sign.charCodeAt(0) : undefined
