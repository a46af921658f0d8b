/** A text file as it is read: UTF-8, of a size that cannot stop the others, without hidden characters. */

import type { Finding, Span } from '../diagnostics/diagnostic.ts'

export interface SourceFile {
  /** Inside the content folder, with `/` between its parts. */
  readonly path: string
  /** Without a byte order mark, every line ended by LF: lines and columns are the same as in the editor's program. */
  readonly text: string
}

/** In bytes: no file can stop the others. */
const largest = { yaml: 64 * 1024, md: 256 * 1024 }

/** Control characters but tab and line ends, marks that turn the direction of text, zero-width space, stray byte order marks. */
const hidden = /(?![\t\n])\p{Cc}|[\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu
const strict = new TextDecoder('utf-8', { fatal: true })

/** The text of a file, or why it is not one. */
export function readText(path: string, bytes: Uint8Array): { file?: SourceFile; findings: readonly Finding[] } {
  const most = path.endsWith('.md') ? largest.md : largest.yaml
  if (bytes.length > most) return { findings: [tooLarge(path, bytes.length, most)] }
  if (isUtf16(bytes))
    return { findings: [notUtf8(path, 'This file is saved as UTF-16, which Notepad calls "Unicode".')] }
  let decoded: string
  try {
    decoded = strict.decode(bytes)
  } catch {
    return { findings: [notUtf8(path, 'This file is not saved as UTF-8.', firstWrongByte(bytes))] }
  }
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded
  const findings = Array.from(text.matchAll(hidden), (match) => hiddenCharacter(path, text, match.index))
  return findings.length > 0 ? { findings } : { file: { path, text }, findings }
}

const tooLarge = (path: string, bytes: number, most: number): Finding => ({
  severity: 'error',
  code: 'file/too-large',
  message: `This file has ${Math.ceil(bytes / 1024).toLocaleString('en-GB')} KB; ${most / 1024} KB is the most.`,
  hint: 'Take out what does not belong here, or split it into several files.',
  place: { file: path },
})

const notUtf8 = (path: string, message: string, span?: Span): Finding => ({
  severity: 'error',
  code: 'file/not-utf-8',
  message,
  hint: 'In your program choose "Save with encoding: UTF-8", then look at the dashes, quotation marks and pound signs.',
  place: { file: path, ...(span && { span }) },
})

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** Reads the bytes one line at a time until one of them is not UTF-8. */
function firstWrongByte(bytes: Uint8Array): Span {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start)
    const row = bytes.subarray(start, end === -1 ? bytes.length : end)
    const good = Math.max(0, longestGood(row))
    if (good < row.length) {
      const column = strict.decode(row.subarray(0, good)).length + 1
      return { line, column, endLine: line, endColumn: column + 1 }
    }
    start += row.length + 1
  }
  return { line: 1, column: 1, endLine: 1, endColumn: 2 }
}

/** How many bytes from the start are UTF-8. */
function longestGood(row: Uint8Array): number {
  const loose = new TextDecoder('utf-8').decode(row)
  const before = loose.slice(0, loose.indexOf('\ufffd'))
  return loose.includes('\ufffd') ? new TextEncoder().encode(before).length : row.length
}

function hiddenCharacter(path: string, text: string, offset: number): Finding {
  const lines = text.slice(0, offset).split('\n')
  const line = lines.length
  const column = (lines.at(-1) ?? '').length + 1
  const range = { line, column, endLine: line, endColumn: column + 1 }
  const number = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')
  return {
    severity: 'error',
    code: 'file/hidden-character',
    message: `A character that nobody can see stands here (U+${number}); it was probably pasted from another program.`,
    hint: 'Delete it and type the words around it again.',
    place: { file: path, span: range },
    fix: { range, text: '' },
  }
}
