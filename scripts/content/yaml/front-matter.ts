/** The front matter of a Markdown file: the details between two lines of three dashes. */

import { createRequire } from 'node:module'
import type { Code } from '../../diagnostics/codes/codes.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { spanOfWords } from '../../diagnostics/line-starts.ts'
import { standIn } from '../../loading/stand-ins.ts'
import { lazy } from '../../memory/lazy.ts'
import type { FileFinding } from '../findings/fault.ts'
import { shortened } from '../findings/seen-in-words.ts'
import type { SourceFile } from '../text/source-file.ts'
import { plainYaml } from './plain-yaml.ts'
import type { PlainFields } from './plain-yaml-brackets.ts'

const load = createRequire(import.meta.url)

/** gray-matter without its own YAML parser, thirty files that are never used. */
const grayMatter = lazy((): typeof import('gray-matter') => {
  const files = { 'js-yaml': 'exports.safeLoad = exports.safeDump = () => {}' }
  const end = standIn({ format: 'commonjs', files }, (address) => address.includes('/gray-matter/lib/'))
  try {
    return load('gray-matter')
  } finally {
    end()
  }
})

export interface SplitDocument {
  /** The YAML. */
  readonly details: () => string
  /** The line of the file on which it begins, counted from 1. */
  readonly detailsLine: number
  /** The parsed details where they are plain; otherwise undefined. */
  readonly plain: PlainFields | undefined
  readonly body: string
  /** The line of the file, counted from 1, on which the body starts. */
  readonly bodyLine: number
}

/** The most lines of details. gray-matter takes time that grows with the square of empty lines. */
const mostLines = 2000
/** The line above details. */
const dashes = '---\n'

/** gray-matter would run `---js` as a program: every language but YAML throws, and is refused before as well. */
const engines = {
  yaml: () => ({}),
  yml: refuse,
  json: refuse,
  js: refuse,
  javascript: refuse,
  coffee: refuse,
  toml: refuse,
}

function refuse(): never {
  throw new Error('Only YAML stands in front matter.')
}

/** Separates details and prose, or says why that cannot be done. */
export function splitDocument(file: SourceFile): SplitDocument | Unsplit {
  const found = findDetails(file)
  if (!('prose' in found)) return found
  const { end, prose, proseLine } = found
  const { text, unopened = false } = file
  const between = text.slice(unopened ? 0 : dashes.length, end)
  const plain = plainYaml(between)
  // A file that breaks off in its details has no line end there.
  const details = () =>
    plain === undefined
      ? detailsOf(`${dashes}${between}${between.endsWith('\n') ? '' : '\n'}---`)
      : between.slice(0, -'\n'.length)
  return { details, detailsLine: unopened ? 1 : 2, plain, body: text.slice(prose), bodyLine: proseLine }
}

/** gray-matter gets the details alone: it would only copy the prose. */
function detailsOf(head: string): string {
  const { matter } = grayMatter()(head, { language: 'yaml', engines })
  return matter.slice('\n'.length)
}

/** The offset of the prose in the text, in UTF-16 units; undefined where that cannot be said. */
export function beginningOfProse(file: SourceFile): number | undefined {
  const found = findDetails(file)
  return 'prose' in found ? Math.min(found.prose, file.text.length) : undefined
}

/** Offsets in the text: where the details end, and where the prose begins, with its line. */
interface FoundDetails {
  readonly end: number
  readonly prose: number
  readonly proseLine: number
}

/** Why details and prose cannot be told apart. */
type Unsplit = Finding & Pick<FileFinding, 'hides'>

function findDetails(file: SourceFile): FoundDetails | Unsplit {
  const { path, text, unopened } = file
  const faulty = faultOfOpening(file)
  if (faulty !== undefined) return faulty
  const end = text.indexOf('\n---', unopened ? 0 : 3) // the one that gray-matter takes
  if (end === -1) return withoutClosing(file)
  const lines = linesTo(text, end)
  const closing = lineAt(text, end + 1)
  if (closing !== '---') {
    if (file.detailsEnd !== undefined) return endingAt(file, file.detailsEnd)
    const line = { file: path, line: lines + 1, words: closing }
    if (isNearlyDashes(closing)) return wrongClosing(line, '---')
    return fieldBehindDashes(line, text.slice(end + 1)) ?? wordsBehindDashes(line)
  }
  if (lines > mostLines) return tooLong(firstLine(file), lines)
  const closed = end + '\n---'.length
  // A file may end with its details, without a line after them.
  return { end: end + '\n'.length, prose: closed + 1, proseLine: text.length > closed ? lines + 2 : lines + 1 }
}

/** What is wrong before the details; undefined where nothing is. */
function faultOfOpening(file: SourceFile): Unsplit | undefined {
  const { path, text, unopened } = file
  const first = firstLine(file)
  const opening = first.words
  if (text.trim() === '')
    return fault('yaml/empty-file', first, 'There is nothing in this file.', 'Fill it in, or delete it.')
  const blank = opening.trim() === '' ? /^(?:[ \t]*\n)+(?=---\n)/.exec(text)?.[0] : undefined
  if (blank !== undefined) return emptyLinesFirst(path, blank.split('\n').length - 1)
  if (opening === '---' || unopened !== undefined) return undefined
  if (isNearlyDashes(opening)) return fault('front-matter/opening', first, wrongOpening(opening), howToOpen, '---')
  const how = isField.test(opening) ? howToPutAbove(text) : howToOpen
  return { ...fault('front-matter/opening', first, wrongOpening(opening), how), hides: 'where details begin' }
}

/** What can be said where no line of dashes ends the details. */
function withoutClosing(file: SourceFile): FoundDetails | Unsplit {
  const { path, text, detailsEnd, unopened } = file
  if (detailsEnd !== undefined) return endingAt(file, detailsEnd)
  const [closing, ...others] = text.matchAll(/(?<=\n)(?:\.\.\.|[-–—]*[–—][-–—]*|-(?: -){2,})(?=\s*\n|$)/g)
  if (closing !== undefined && others.length === 0)
    return wrongClosing({ file: path, line: linesTo(text, closing.index - 1) + 1, words: closing[0] }, '---')
  const prose = firstOfProse(text)
  const line: WrittenLine = { file: path, line: linesTo(text, prose - 1) + 1, words: lineAt(text, prose) }
  // With other signs than hyphens, programs draw a line across a page, or end code.
  if (/^(?:={3,}|\*{3,}|_{3,}|\+{3,}|~{3,}|`{3,})$/.test(line.words)) return wrongClosing(line, '---')
  if (unopened) return endingAt(file, prose) // both lines of dashes are missing, and that is told of the first
  const unended = fault(
    'front-matter/closing',
    firstLine(file),
    'The details begin here and never end.',
    howToClose(line),
  )
  return { ...unended, hides: 'where details end' }
}

const firstLine = ({ path, text }: SourceFile): WrittenLine => ({ file: path, line: 1, words: lineAt(text, 0) })

function endingAt(file: SourceFile, end: number): FoundDetails | Unsplit {
  const { text } = file
  const lastLine = linesTo(text, end - 1)
  if (lastLine > mostLines) return tooLong(firstLine(file), lastLine)
  return { end, prose: end, proseLine: text[end - 1] === '\n' ? lastLine + 1 : lastLine }
}

const tooLong = (first: WrittenLine, lines: number): Finding =>
  fault(
    'front-matter/too-long',
    first,
    `The details have ${lines} lines; ${mostLines} are the most.`,
    'Move what is prose under the second "---".',
  )

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? undefined : end)
}

/** The number of the line that contains an offset. */
function linesTo(text: string, offset: number): number {
  let lines = 1
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', end + 1)) lines += 1
  return lines
}

const emptyLinesFirst = (file: string, lines: number): Unsplit => ({
  severity: 'error',
  code: 'front-matter/opening',
  message: lines === 1 ? 'An empty line stands before the details.' : `${lines} empty lines stand before the details.`,
  hint: 'Make "---" the first line.',
  place: { file, span: { line: 1, column: 1, endLine: lines + 1, endColumn: 1 } },
  write: '',
  hides: 'where details begin',
})

const howToOpen =
  'Make "---" the first line, put the title and the other details under it, and end them with another line "---".'

function wrongClosing(line: WrittenLine, write: string | undefined): Finding {
  const message = `"${line.words}" ends the details; that line must be three dashes and nothing else.`
  return fault('front-matter/closing', line, message, 'Make it "---".', write)
}

/** `--- label: Information sheet` with more details and a line of dashes under it. `rest`: the text from there on. */
function fieldBehindDashes(line: WrittenLine, rest: string): Unsplit | undefined {
  const details = /^-+ *([a-z_]+:(?: .*)?)\n(?:(?!---[ \t]*\n)(?:[-# ]|[a-z_]+:).*\n|\n)*---[ \t]*(?:\n|$)/
  const field = details.exec(rest)?.[1]
  return field === undefined
    ? undefined
    : fault('front-matter/closing', line, 'Dashes stand in front of this field.', `Write: ${field}`, field)
}

/** `---## Who should come?` */
function wordsBehindDashes(line: WrittenLine): Unsplit {
  const words = line.words.replace(/^-+\s*/, '')
  return {
    ...wrongClosing(line, undefined),
    hint: `Make it "---", and put what stands after the dashes on a line of its own under it: ${shortened(words)}`,
    hides: 'where details end',
  }
}

/**
 * The offset of the first line that is not indented and is no field, entry of a list or remark above a field: details
 * end before it.
 */
export function firstOfProse(text: string): number {
  const found = /\n(?!# [^\n]*\n[a-z_]+:)(?=[^\s-](?![a-z_]*(?:[ -][a-z]+)? *:)|-(?! ))/.exec(text)
  return found === null ? text.length : found.index + 1
}

const howToClose = ({ line, words }: WrittenLine): string =>
  words === ''
    ? 'Put a line "---" under the last of them.'
    : `Put a line "---" under the last of them, above "${shortened(words)}" in line ${line}.`

/** A field and its value at the beginning of a line. */
export const isField = /^[A-Za-z_]+ ?:(?: |$)/

function howToPutAbove(text: string): string {
  const above = `Put a line "---" above "${shortened(lineAt(text, 0))}"`
  const prose = firstOfProse(text)
  return text.includes('\n---') || prose === text.length
    ? `${above}.`
    : `${above}, and another above "${shortened(lineAt(text, prose))}" in line ${linesTo(text, prose - 1) + 1}.`
}

/** A line of dashes with a slip: too many of them, spaces after them, or the long dashes of a word processor. */
const isNearlyDashes = (line: string): boolean => /^[-–—]+\s*$/.test(line)

const wrongOpening = (line: string): string =>
  line.startsWith('--') || isNearlyDashes(line)
    ? `The first line is "${line}"; it must be three dashes and nothing else.`
    : 'The file does not begin with a line of three dashes and the details under it.'

interface WrittenLine {
  readonly file: string
  /** Its number, counted from 1. */
  readonly line: number
  readonly words: string
}

/** A fault of a whole line. */
function fault(code: Code, { file, line, words }: WrittenLine, message: string, hint: string, write?: string): Finding {
  return { severity: 'error', code, message, hint, place: { file, span: spanOfWords(line, words) }, write }
}
