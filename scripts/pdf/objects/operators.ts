/** Numbers and strings in the syntax of content streams. */

/** Points have two decimals: a hundredth is 3.5 µm, finer than any press. */
export const round = (value: number): number => Math.round(value * 100) / 100

/** A number in as few characters as possible: `0.5` is `.5`. `scale` is a power of ten. ISO 32000-1, 7.3.3. */
export function decimal(value: number, scale = 100): string {
  const steps = Math.round(value * scale)
  const whole = Math.trunc(steps / scale)
  const rest = Math.abs(steps - whole * scale)
  if (rest === 0) return String(whole)
  const part = scale === 100 ? hundredths[rest] : partOf(rest, scale)
  return whole === 0 ? `${steps < 0 ? '-' : ''}${part}` : `${whole}${part}`
}

/** `steps / scale` as a text: `.05`. `scale` is a power of ten. */
const partOf = (steps: number, scale: number): string =>
  `.${String(steps + scale)
    .slice(1)
    .replace(/0+$/, '')}`

const hundredths: readonly string[] = Array.from({ length: 100 }, (_, steps) => partOf(steps, 100))

/** Numbers separated by spaces, to two decimals. */
export function numbers(...values: readonly number[]): string {
  let said = ''
  for (const value of values) said += said === '' ? decimal(value) : ` ${decimal(value)}`
  return said
}

/** Four hexadecimal digits for each UTF-16 unit, without a byte order mark. */
export function utf16Hex(text: string): string {
  let hex = ''
  for (let index = 0; index < text.length; index++) hex += text.charCodeAt(index).toString(16).padStart(4, '0')
  return hex
}

/** A byte of a literal string, escaped where it must be: a bare CR would be read as LF. ISO 32000-1, 7.3.4.2. */
export function literalByte(code: number): string {
  const character = String.fromCharCode(code)
  return escapes[character] ?? character
}

const escapes: Readonly<Record<string, string>> = { '(': '\\(', ')': '\\)', '\\': '\\\\', '\r': '\\r', '\n': '\\n' }
