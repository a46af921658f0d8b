/** Values as a PDF spells them, in as few bytes as it allows. ISO 32000-1, 7.3. */

import { Reference } from './reference.ts'

/** Gives one character a byte. Undefined entries of a dictionary are left out; a string is a name, a `String` is text. */
export function spelt(value: unknown): string {
  if (typeof value === 'string') return `/${value}`
  if (typeof value === 'number') return String(Math.round(value * 1e6) / 1e6)
  if (value instanceof Reference) return value.toString()
  if (Array.isArray(value)) return `[${row(value)}]`
  if (value instanceof String) return text(String(value))
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`
  if (value instanceof Date) return `(D:${value.toISOString().replaceAll(/[-:T]|\.\d+/g, '')})`
  if (value === undefined) return 'null'
  return isDictionary(value) ? dictionary(value) : `${value}`
}

const isDictionary = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function dictionary(entries: Readonly<Record<string, unknown>>): string {
  let inside = ''
  for (const key in entries) {
    const value = entries[key]
    if (value === undefined) continue
    const said = spelt(value)
    if (said === 'null') continue
    inside += opens(said) ? `/${key}${said}` : `/${key} ${said}`
  }
  return `<<${inside}>>`
}

function row(values: readonly unknown[]): string {
  let inside = ''
  let isOpen = true
  for (const value of values) {
    const said = spelt(value)
    inside += isOpen || opens(said) ? said : ` ${said}`
    isOpen = closes(value)
  }
  return inside
}

/** Whether it begins with a sign that ends what stands before it: no space is needed. */
export function opens(said: string): boolean {
  switch (said[0]) {
    case '/':
    case '(':
    case '[':
    case '<':
      return true
    default:
      return false
  }
}

/** Whether it ends with a bracket: text, bytes, a list or a dictionary. What is spelt by itself may be anything. */
function closes(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Reference) return false
  return value instanceof String || value instanceof Uint8Array || Array.isArray(value) || isDictionary(value)
}

/** Seven bits as they are, else UTF-16 after its mark: 7.9.2.2. */
function text(words: string): string {
  if (/^[ -'*-[\]-~]*$/.test(words)) return `(${words})`
  const ascii = /^[\0-\x7f]*$/.test(words)
  const bytes = ascii ? words : `\xfe\xff${Buffer.from(words, 'utf16le').swap16().toString('latin1')}`
  return `(${bytes.replaceAll(/[\n\r()\\]/g, (sign) => escapes[sign] ?? sign)})`
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '(': '\\(', ')': '\\)', '\\': '\\\\' }
