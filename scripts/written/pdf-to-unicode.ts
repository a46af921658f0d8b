/** A ToUnicode CMap: the text of each character code. ISO 32000-1, 9.10.3. */

import { end, Keyword } from './pdf-lexer.ts'
import { Parser } from './pdf-parser.ts'
import { isList, PdfBytes, type PdfValue } from './pdf-values.ts'

/** By code. */
export function readToUnicode(bytes: Uint8Array): ReadonlyMap<number, string> {
  const known = remembered.get(bytes.length)?.find((entry) => Buffer.compare(entry.bytes, bytes) === 0)
  if (known !== undefined) return known.texts
  const texts = new Map<number, string>()
  const parser = new Parser(bytes)
  let operands: PdfValue[] = []
  for (let next = parser.next(false); next !== end; next = parser.next(false)) {
    if (!(next instanceof Keyword)) {
      operands.push(next)
      continue
    }
    if (next.word === 'endbfchar') readCharacters(operands, texts)
    if (next.word === 'endbfrange') readRanges(operands, texts)
    operands = []
  }
  remember(bytes, texts)
  return texts
}

/** All leaflets of a site share the same few maps. */
const remembered = new Map<number, { readonly bytes: Uint8Array; readonly texts: ReadonlyMap<number, string> }[]>()
const mostRemembered = 64

function remember(bytes: Uint8Array, texts: ReadonlyMap<number, string>): void {
  if (remembered.size >= mostRemembered) remembered.clear()
  const alike = remembered.get(bytes.length) ?? []
  if (alike.length < 8) remembered.set(bytes.length, [...alike, { bytes, texts }])
}

function readCharacters(operands: readonly PdfValue[], texts: Map<number, string>): void {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const [code, text] = [operands[at], operands[at + 1]]
    if (code instanceof PdfBytes && text instanceof PdfBytes) texts.set(numberOf(code), utf16(text))
  }
}

function readRanges(operands: readonly PdfValue[], texts: Map<number, string>): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [from, to, given] = operands.slice(at, at + 3)
    if (!(from instanceof PdfBytes) || !(to instanceof PdfBytes)) continue
    const first = numberOf(from)
    const last = Math.min(numberOf(to), first + 0xffff)
    for (let code = first; code <= last; code++) {
      const text = textInRange(given, code - first)
      if (text !== undefined) texts.set(code, text)
    }
  }
}

/** The text of a range's code by its index. `given`: one text whose last character counts up, or a list of texts. */
function textInRange(given: PdfValue, index: number): string | undefined {
  const listed = isList(given)
  const text = listed ? given[index] : given
  if (!(text instanceof PdfBytes)) return undefined
  const whole = utf16(text)
  if (listed) return whole
  return whole.slice(0, -1) + String.fromCharCode(whole.charCodeAt(whole.length - 1) + index)
}

const numberOf = ({ bytes }: PdfBytes): number => bytes.reduce((value, byte) => value * 256 + byte, 0)

function utf16({ bytes }: PdfBytes): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0))
  return text
}
