/** Content lines of a calendar. RFC 5545, 3.1 and 3.3. Written directly, because a meeting has ten, too many for a tree of objects. */

/** The space that begins a folded line is one of its 75 bytes: RFC 5545, 3.1. */
const mostBytes = 74

/** `name` with its parameters: `DTSTART;TZID=Europe/London`; `value` already escaped. Folded, without CRLF at the end. */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`
  return line.length * 3 <= mostBytes || (line.length <= mostBytes && isAscii(line)) ? line : folded(line)
}

/** RFC 5545, 3.3.11. */
export const textLine = (name: string, text: string): string => contentLine(name, escaped(text))

const isAscii = (line: string): boolean => !/[^\0-\x7f]/.test(line)

const escaped = (text: string): string =>
  /[\\;,\n]/.test(text) ? text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n') : text

/** Folds without breaking a character. */
function folded(line: string): string {
  const lines: string[] = []
  let from = 0
  let bytes = 0
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (bytes + size > mostBytes) {
      lines.push(line.slice(from, at))
      from = at
      bytes = 0
    }
    bytes += size
    at += code < 0x10000 ? 1 : 2
  }
  return [...lines, line.slice(from)].join('\r\n ')
}
