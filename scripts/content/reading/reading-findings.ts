/** What is said of a file that cannot be read, or not as it was meant: findings with their lines. */

import type { Code } from '../../diagnostics/codes/codes.ts'
import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts'
import { type Offsets, spanOfWords, type spansIn } from '../../diagnostics/line-starts.ts'
import { memoisedByObject } from '../../memory/memoised-by-object.ts'
import { type Fault, type FileFinding, quoted, type YamlFault } from '../findings/fault.ts'
import type { SourceFile } from '../text/source-file.ts'
import { spanOf } from '../yaml/locate.ts'
import { deepest, mostKeys } from '../yaml/yaml.ts'

export type SpansOf = ReturnType<typeof spansIn>

/** Of a line from which nothing can be read. */
export interface Unreadable {
  readonly code: Code
  readonly message: string
  readonly hint: string
}

export const unreadable: Unreadable = {
  code: 'yaml/syntax',
  message: 'The file cannot be read from this line on.',
  hint: 'Look at the first character of the line, its colons and its quotation marks; compare it with another file of its kind.',
}

export const emptyFile: Unreadable = {
  code: 'yaml/empty-file',
  message: 'There is nothing in this file.',
  hint: 'Fill it in, or delete it.',
}

/** Formatted only when it is reported: the first use of number formatting in a process takes 6 ms. */
export const beyond: Readonly<Record<'keys' | 'levels', () => Unreadable>> = {
  keys: () => ({
    code: 'yaml/too-many-keys',
    message: `This file has more than ${mostKeys.toLocaleString('en-GB')} fields.`,
    hint: 'Split it, or take out what does not belong here.',
  }),
  levels: () => ({
    code: 'yaml/too-deep',
    message: `Lists and fields stand more than ${deepest} levels deep in each other here.`,
    hint: 'Compare the file with another of its kind: it should be much flatter.',
  }),
}

/** A file that is read no further than to a line. */
export const refused = (
  file: SourceFile,
  line: number,
  words: Unreadable,
): { ok: false; diagnostics: readonly Diagnostic[] } => ({
  ok: false,
  diagnostics: [{ severity: 'error', ...words, file: file.path, span: spanOfWords(line, '') }],
})

/** A fault of form, which its offsets in the text place. */
export const inFile = (
  { offsets: _offsets, write, ...fault }: YamlFault,
  file: SourceFile,
  span: Span,
): FileFinding => ({
  severity: 'error',
  ...fault,
  file: file.path,
  span,
  ...(write !== undefined && { fix: { range: span, text: write } }),
})

/** A fault of a value or a field, which its path places. */
export function placed(
  { path, of, write, meant: _meant, guess: _guess, ...fault }: Fault,
  file: SourceFile,
): FileFinding {
  const span = spanOf({ file: file.path, path, of }, file)
  // Each line was probably meant as an entry.
  if (fault.code === 'value/list' && fault.suggests?.startsWith('[') && span && span.endLine !== span.line)
    return { severity: 'error', ...fault, hint: entryOnEachLine, file: file.path, span }
  const remark = fault.code === 'value/empty' ? behindRemark(file, span) : undefined
  return {
    severity: 'error',
    ...fault,
    ...(remark !== undefined && { hint: remark }),
    file: file.path,
    ...(span && { span }),
    ...(span && write !== undefined && { fix: { range: span, text: write } }),
  }
}

/** `address: #3 Wharf Street`: what a field says, if a sign before it did not make it a remark. */
function behindRemark(file: SourceFile, span: Span | undefined): string | undefined {
  if (span === undefined || !file.text.includes('#')) return undefined
  const row = rowsOf(file)[span.line - 1] ?? ''
  const [, field, words] = /^\s*(?:- +)?([a-z_]+): +(#\S.*?)\s*$/.exec(row) ?? []
  return words === undefined
    ? undefined
    : `The "#" makes a remark of what is after it. If that is the value, write: ${field}: ${quoted(words)}`
}

const rowsOf = memoisedByObject(({ text }: SourceFile): readonly string[] => text.split('\n'))

const entryOnEachLine = 'Begin each entry on a line of its own, with two spaces, a hyphen and a space.'

/** A value in curly quotation marks. */
export function inCurlyQuotes(file: SourceFile, text: string, spans: SpansOf, [from, to]: Offsets): Diagnostic {
  const seen = text.slice(from, to)
  const span = spans(from, to)
  const write = quoted(seen.slice(1, -1))
  return {
    severity: 'error',
    code: 'value/curly-quotes',
    message: `The quotation marks of ${seen} are curly: they would be taken for a part of the words.`,
    hint: `Write: ${write}`,
    file: file.path,
    span,
    fix: { range: span, text: write },
  }
}

/** A value that ` #` cut short, at this offset. */
export function cutShort(file: SourceFile, text: string, spans: SpansOf, offset: number): Diagnostic {
  const [lost = ''] = text.slice(offset).split('\n', 1)
  const before = text.slice(text.lastIndexOf('\n', offset) + 1, offset)
  const value = /(?:^|[:,[{-] +)((?:(?!: )[^,[\]{}])*?)\s*$/.exec(before)?.[1] ?? ''
  return {
    severity: 'warning',
    code: 'yaml/comment-cuts-value',
    message: `"${lost.trimEnd()}" is not shown: a space and "#" end the value and begin a remark.`,
    hint: `If it is a part of the value, write: ${quoted(`${value} ${lost.trimEnd()}`)}; if it is a remark, put it on a line of its own.`,
    file: file.path,
    span: spans(offset, offset + lost.trimEnd().length),
  }
}
