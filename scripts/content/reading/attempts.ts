/** Ways to read a file further that cannot be read: with its certain fixes, with a stand-in for a value, without some lines. */

import { applyFixes, isMendable } from '../../diagnostics/apply-fixes.ts'
import type { FileFinding } from '../findings/fault.ts'
import { fieldNames, listNames } from '../schemas/field-names.generated.ts'
import type { SourceFile } from '../text/source-file.ts'
import { likelyStraight } from '../unreadable-yaml/odd-indents.ts'
import { firstOfProse, isField } from '../yaml/front-matter.ts'

/** A text that can be read further, the numbers of the lines that differ, and the fields that can no longer be seen in it. */
export interface Attempt {
  readonly text: string
  readonly lines: ReadonlySet<number>
  readonly hidden: readonly string[]
  /** The list that lacks one of its entries in it. */
  readonly around?: readonly string[]
  /** Where details have no line of dashes above or below them: where they are taken to begin and to end. */
  readonly details?: Pick<SourceFile, 'unopened' | 'detailsEnd'>
  /** The codes of the faults that are mended in it all at once, where others may come to light behind them. */
  readonly mended?: ReadonlySet<string>
}

const ofIndents: ReadonlySet<string> = new Set(['yaml/tab', 'yaml/odd-space'])

/** A line that is left out concerns all the lines below it, and no value of the first. */
export function standInsFor(file: SourceFile, fault: FileFinding): readonly Attempt[] {
  if (fault.hides === 'where details end')
    return [{ text: file.text, lines: linesOf([fault]), hidden: [], details: { detailsEnd: firstOfProse(file.text) } }]
  if (fault.hides === 'where details begin') return opened(file.text)
  if (ofIndents.has(fault.code)) return [withSpaces(file), withStandIn(file.text, fault), asRemark(file, fault)]
  return fault.hides === 'lines moved in under it'
    ? [asRemark(file, fault)]
    : [withStandIn(file.text, fault), asRemark(file, fault)]
}

/** With spaces for all Tabs and spaces of other kinds with which lines of YAML are moved in. */
function withSpaces({ path, text }: SourceFile): Attempt {
  const end = path.endsWith('.md') ? text.indexOf('\n---', 3) + 1 || text.length : text.length
  const straight = likelyStraight(text.slice(0, end)) + text.slice(end)
  const rows = text.split('\n')
  const changed = straight.split('\n').flatMap((row, index) => (row === rows[index] ? [] : [index + 1]))
  return { text: straight, lines: new Set(changed), hidden: [], mended: ofIndents }
}

/**
 * With a line of dashes in the place of what stands above the details, or as if there were one; none where there seem
 * to be no details.
 */
function opened(text: string): readonly Attempt[] {
  const rows = text.split('\n')
  const field = rows.findIndex((row) => isField.test(row))
  if (field === 0) return [{ text, lines: new Set(), hidden: [], details: { unopened: true } }]
  // A title, a line of code, empty lines and dashes: what is more may be the text.
  if (field === -1 || rows.slice(0, field).filter((row) => row.trim() !== '').length > 2) return []
  return [
    {
      text: ['---', ...rows.slice(1, field).map(() => ''), ...rows.slice(field)].join('\n'),
      lines: new Set(Array.from({ length: field }, (_, index) => index + 1)),
      hidden: [],
      details: {},
    },
  ]
}

/** With every certain fix made. */
export const withFixes = (text: string, faults: readonly FileFinding[]): Attempt => ({
  text: applyFixes(text, faults.filter(isMendable)).text,
  lines: linesOf(faults),
  hidden: [],
})

/** The lines on which faults begin. */
export const linesOf = (faults: readonly FileFinding[]): ReadonlySet<number> =>
  new Set(faults.flatMap(({ span }) => (span ? [span.line] : [])))

/**
 * Words that say nothing in the place of the value in which a fault is, for what stands below it to be read; the same
 * text where it is not that of one line.
 */
function withStandIn(text: string, { span }: FileFinding): Attempt {
  const rows = text.split('\n')
  // A file that is refused as a whole has no stretch of its line.
  const isStretch = span !== undefined && span.line === span.endLine && span.column < span.endColumn
  const row = isStretch ? (rows[span.line - 1] ?? '') : ''
  const [whole = '', before = ''] = /^(\s*(?:- +)?[a-z_]+: +|\s*- +)(?=\S).*/.exec(row) ?? []
  if (span === undefined || whole === '') return unchanged(text)
  return {
    text: rows.with(span.line - 1, `${before}"…"`).join('\n'),
    lines: new Set([span.line]),
    hidden: fieldsIn(whole.slice(before.length)),
    around: openedAbove(rows, span.line - 1, before),
  }
}

/**
 * The line in which a fault is, and those that are moved in under it, as remarks; the same text where others may
 * refer to what it names.
 */
function asRemark({ path, text }: SourceFile, { span, field, hides }: FileFinding): Attempt {
  const rows = text.split('\n')
  const at = (span?.line ?? 0) - 1
  const row = rows[at] ?? ''
  const [, spaces = '', name = ''] = /^( *)(?:- +)?(?:\{ *)?([a-z_]+)\b/.exec(row) ?? []
  const isWordsAlone = !row.includes(':') && !/^(?:roles|funding)\.yaml$/.test(path)
  const isOfField = hides === 'lines moved in under it' && field !== undefined
  if (!fieldNames.has(name) && !isWordsAlone && !isOfField) return unchanged(text)
  const least = spaces.length + (hides === 'lines moved in under it' ? 0 : 1)
  const end = row.startsWith('- ') ? endOfList(rows, at) : endOfMovedIn(rows, at, least)
  // What stands as far left as `contact:` was meant to stand under it.
  if (/:\s*$/.test(row) && end === at + 1) return unchanged(text)
  return {
    text: rows.map((row, index) => (index < at || index >= end || row.trim() === '' ? row : `#${row}`)).join('\n'),
    // Words alone may be the value of the field above them, or go on from it.
    lines: new Set(Array.from({ length: end - at + 1 }, (_, index) => at + index).slice(isWordsAlone ? 0 : 1)),
    hidden: [
      name,
      ...openedAbove(rows, at, /^ *(?:- )?/.exec(row)?.[0] ?? ''),
      ...(field === undefined ? listsIn(row) : [field]),
      ...rows.slice(at, end).flatMap(fieldsIn),
    ].filter((each) => fieldNames.has(each)),
  }
}

const unchanged = (text: string): Attempt => ({ text, lines: new Set(), hidden: [] })

/** The row after those below another that have at least so many spaces in front, or nothing in them. */
function endOfMovedIn(rows: readonly string[], at: number, least: number): number {
  const below = rows.findIndex((row, index) => index > at && row.trim() !== '' && row.search(/\S/) < least)
  return below === -1 ? rows.length : below
}

/** The row after those of a list at the left edge. */
function endOfList(rows: readonly string[], at: number): number {
  const below = rows.findIndex((row, index) => index > at && /^[^\s-]|^-(?! )/.test(row))
  return below === -1 ? rows.length : below
}

/** Of an entry that stands under no list it is unknown which was meant. */
const listsIn = (row: string): Iterable<string> => (/^ *- /.test(row) ? listNames : [])

/** The field whose list an entry is in, which is not whole without it. */
function openedAbove(rows: readonly string[], at: number, before: string): readonly string[] {
  const opened = before.trim() === '-' ? rows.slice(0, at).findLast((row) => /^ *[a-z_]+:\s*$/.test(row)) : undefined
  return opened === undefined ? [] : fieldsIn(opened)
}

/** The names of fields in front of a colon. */
const fieldsIn = (words: string): readonly string[] =>
  Array.from(words.matchAll(/(?<![a-z_])([a-z_]+) *:/g), ([, name = '']) => name)
