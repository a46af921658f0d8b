/** Text files: UTF-8, of limited size, without hidden characters. */

import { applyFixes } from '../../diagnostics/apply-fixes.ts'
import type { Finding, Span } from '../../diagnostics/diagnostic.ts'
import { firstVersions, mergeMarks } from './merge-marks.ts'
import { oddCharacters } from './odd-characters.ts'

export interface SourceFile {
  /** Inside the content folder, with `/` between its parts. */
  readonly path: string
  /** Without a byte order mark and with LF at line ends, so that lines and columns are those that an editor sees. */
  readonly text: string
  /** Where bytes or characters were mended so that the rest can be read: the text of the file itself, and the lines. */
  readonly mended?: { readonly written: string; readonly lines: ReadonlySet<number> }
  /** Whether its details are taken to begin with the file, because no line of dashes stands above them. */
  readonly unopened?: true
  /** Where details that never end are taken to end: the offset of the first line that is none of them, in UTF-16 units. */
  readonly detailsEnd?: number
}

/** The largest file in bytes, so that no text can keep others from being read. */
export const largestFile = (path: string): number =>
  path.endsWith('.md') ? 256 * 1024 : path.endsWith('.yaml') ? 64 * 1024 : Number.POSITIVE_INFINITY

const strict = new TextDecoder('utf-8', { fatal: true })

/** The text of a file, or why it is not one. */
export function readText(path: string, bytes: Uint8Array): { file?: SourceFile; findings: readonly Finding[] } {
  if (bytes.length > largestFile(path)) return { findings: [tooLarge(path, bytes.length)] }
  const kind = kindOf(bytes)
  if (kind !== undefined) return { findings: [notText(path, kind)] }
  if (isUtf16(bytes))
    return { findings: [notUtf8(path, 'This file is saved as UTF-16, which Notepad calls "Unicode".')] }
  let decoded: string
  try {
    decoded = strict.decode(bytes)
  } catch {
    const place = firstWrongByte(bytes)
    return { findings: [notUtf8(path, `This file is not saved as UTF-8. ${guessAt(bytes, place.line)}`, place)] }
  }
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded
  const merged = mergeMarks(path, text)
  const odd = oddCharacters(path, text)
  if (merged.length === 0 && odd.length === 0) return { file: { path, text }, findings: [] }
  const lines = new Set(odd.flatMap(({ place }) => ('span' in place && place.span ? [place.span.line] : [])))
  const mended = mendedText(text, odd)
  const findings = [...odd, ...merged]
  if (merged.length === 0) return { file: { path, text: mended, mended: { written: text, lines } }, findings }
  const one = firstVersions(path, mended)
  return { file: { path, text: one.text, mended: { written: text, lines: lines.union(one.lines) } }, findings }
}

/** The file with what is certain of them mended; the number of lines stays the same. */
function mendedText(text: string, findings: readonly Finding[]): string {
  const certain = findings.flatMap(({ place, write }) =>
    write !== undefined && 'span' in place && place.span ? [{ fix: { range: place.span, text: write } }] : [],
  )
  return applyFixes(text, certain).text
}

/** `bytes`: how many the file has. */
export const tooLarge = (path: string, bytes: number): Finding => ({
  severity: 'error',
  code: 'file/too-large',
  message: `This file has ${Math.ceil(bytes / 1024).toLocaleString('en-GB')} KB; ${largestFile(path) / 1024} KB is the most.`,
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

const notText = (path: string, kind: string): Finding => ({
  severity: 'error',
  code: 'file/not-text',
  message: `This is ${kind}, not a text.`,
  hint: 'Open it in its program, copy the words, and paste them into a text file of this name.',
  place: { file: path },
})

/** The signatures of other file types. */
const beginnings: readonly (readonly [kind: string, bytes: string])[] = [
  ['a Word document, or another file that was packed', 'PK\x03\x04'],
  ['an old Word document', '\xd0\xcf\x11\xe0'],
  ['a PDF', '%PDF-'],
  ['a document in Rich Text Format', '{\\rtf'],
  ['a web page', '<!DOCTYPE html'],
  ['a web page', '<!doctype html'],
  ['a web page', '<html'],
]

const longestBeginning = Math.max(...beginnings.map(([, { length }]) => length))

const kindOf = (bytes: Uint8Array): string | undefined => {
  const begin = String.fromCharCode(...bytes.subarray(0, longestBeginning))
  return beginnings.find(([, beginning]) => begin.startsWith(beginning))?.[0]
}

/** Recognised by its byte order mark, or by the zero beside each ASCII letter. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return (second === 0 && fourth === 0) || (first === 0 && third === 0)
}

/** The line decoded as Windows-1252. */
function guessAt(bytes: Uint8Array, line: number): string {
  const [row = ''] = new TextDecoder('windows-1252')
    .decode(bytes)
    .split('\n')
    .slice(line - 1, line)
  return `Line ${line} was probably meant as "${row.trim().slice(0, 80)}".`
}

/** Finds the first line that is not UTF-8. */
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

/** How many bytes at the beginning are UTF-8. */
function longestGood(row: Uint8Array): number {
  const loose = new TextDecoder('utf-8', { ignoreBOM: true }).decode(row)
  const before = loose.slice(0, loose.indexOf('\ufffd'))
  return loose.includes('\ufffd') ? new TextEncoder().encode(before).length : row.length
}
