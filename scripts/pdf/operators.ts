/** Numbers and strings as content streams write them. */

/** Points to a hundredth, which is 3.5 µm: finer than any press. */
export const round = (value: number): number => Math.round(value * 100) / 100

/** A number in as few signs as it takes: `0.5` is `.5`. ISO 32000-1, 7.3.3. */
export function decimal(value: number, scale = 100): string {
  const rounded = Math.round(value * scale) / scale
  if (Number.isInteger(rounded)) return String(rounded)
  const text = String(rounded)
  if (rounded > 0) return rounded < 1 ? text.slice(1) : text
  return rounded > -1 ? `-${text.slice(2)}` : text
}

/** Numbers with spaces between, each to a hundredth. */
export const numbers = (...values: readonly number[]): string => values.map((value) => decimal(value)).join(' ')

export function utf16Hex(text: string): string {
  let hex = ''
  for (let index = 0; index < text.length; index++) hex += text.charCodeAt(index).toString(16).padStart(4, '0')
  return hex
}

/** A byte inside `( )`. A bare line end would be read as another one: ISO 32000-1, 7.3.4.2. */
export function literalByte(code: number): string {
  const character = String.fromCharCode(code)
  return escapes[character] ?? character
}

const escapes: Readonly<Record<string, string>> = { '(': '\\(', ')': '\\)', '\\': '\\\\', '\r': '\\r', '\n': '\\n' }
