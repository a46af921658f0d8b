/** Writes PDF objects in as few bytes as possible. ISO 32000-1, 7.3. */

import { type ByteList, giveBack, takeByteList } from './byte-list.ts'
import { literalByte } from './operators.ts'
import { Reference } from './reference.ts'

/**
 * Writes a value. A string is a name, a `String` is text; undefined entries of a dictionary are left out. Gives false for
 * a value that is nothing, which is written as `null`.
 */
export function spell(value: unknown, to: ByteList): boolean {
  if (typeof value === 'string') {
    to.text('/')
    to.text(value)
  } else if (typeof value === 'number') {
    part(to)
    to.decimal(Math.round(value * 1e6), 1e6)
  } else if (value instanceof Reference) {
    part(to)
    to.decimal(value.id, 1)
    to.text(' 0 R')
  } else if (Array.isArray(value)) {
    to.text('[')
    for (const each of value) spell(each, to)
    to.text(']')
  } else if (isDictionary(value)) spellDictionary(value, to)
  else return spellOther(value, to)
  return true
}

/** The same as a text, a character for each byte. */
export function spelt(value: unknown): string {
  const list = takeByteList()
  spell(value, list)
  const said = list.toString()
  giveBack(list)
  return said
}

const isDictionary = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function spellDictionary(entries: Readonly<Record<string, unknown>>, to: ByteList): void {
  to.text('<<')
  for (const key in entries) {
    const value = entries[key]
    if (value === undefined) continue
    const before = to.length
    to.text('/')
    to.text(key)
    if (!spell(value, to)) to.length = before
  }
  to.text('>>')
}

/** PDFKit's own objects know how they are written. */
function spellOther(value: unknown, to: ByteList): boolean {
  const said = saidOf(value)
  if (!opening.has(said.charCodeAt(0))) part(to)
  to.text(said)
  return said !== 'null'
}

function saidOf(value: unknown): string {
  if (value instanceof String) return text(String(value))
  if (value instanceof Uint8Array) return `(${Array.from(value, literalByte).join('')})`
  if (value instanceof Date) return `(D:${value.toISOString().replaceAll(/[-:T]|\.\d+/g, '')})`
  return value === undefined ? 'null' : `${value}`
}

/** Whether a space is needed before a value, where the one before it has no delimiter at its end: ISO 32000-1, 7.2.2. */
function part(to: ByteList): void {
  if (to.length > 0 && !ending.has(to.last)) to.text(' ')
}

const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)))
const opening = codesOf('/([<')
const ending = codesOf('\n ([<)]>')

/** A text string: ASCII as it is, anything else in UTF-16 with a byte order mark. 7.9.2.2. */
function text(words: string): string {
  if (/^[ -'*-[\]-~]*$/.test(words)) return `(${words})`
  const ascii = /^[\0-\x7f]*$/.test(words)
  const bytes = ascii ? words : `\xfe\xff${Buffer.from(words, 'utf16le').swap16().toString('latin1')}`
  return `(${bytes.replaceAll(/[\n\r()\\]/g, (sign) => literalByte(sign.charCodeAt(0)))})`
}
