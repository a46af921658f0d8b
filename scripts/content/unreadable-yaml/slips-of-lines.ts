/** Slips of whole lines that make those below them unreadable: one left out, one too many, a bracket too many. */

import type { YamlFault } from '../findings/fault.ts'
import { fieldsUnder, listNames } from '../schemas/field-names.generated.ts'
import { type Line, lineAbove } from '../yaml/unreadable-line.ts'
import { fieldsAbove } from './lines-above.ts'

/** `}` alone on its line, which closes nothing. */
export function bracketAlone({ start, text }: Line): YamlFault | undefined {
  const [, before = '', bracket] = /^(\s*)([\]}]),?$/.exec(text) ?? []
  if (bracket === undefined) return undefined
  return {
    code: 'yaml/bracket',
    message: `There is one "${bracket}" too many here.`,
    hint: 'Delete this line.',
    offsets: [start + before.length, start + text.length],
    write: '',
  }
}

/** `npo { name: Neighbourhood Partnership Officer }`, `contact = { phone: … }`, `expect:[npo, clo]` */
export function colonBeforeBrace({ start, text }: Line): YamlFault | undefined {
  const [, before = '', name, between = '', fields] =
    /^( *(?:- +)?)([a-z][a-z0-9_-]*)(:| *=? *)(\{.*\}|\[.*\])$/.exec(text) ?? []
  if (name === undefined) return undefined
  const write = `${name}: ${fields}`
  return {
    code: 'yaml/no-colon',
    message:
      between === ':'
        ? `There is no space between "${name}:" and what belongs to it.`
        : `There is no colon between "${name}" and what belongs to it.`,
    hint: `Write: ${write}`,
    offsets: [start + before.length, start + text.length],
    write,
  }
}

/** `- { date: 2026-12-08 },` and `contact:,` as in other languages: all of them. */
export const commasBehind = (source: string): readonly YamlFault[] =>
  Array.from(
    source.matchAll(/(?<=^ *- +[{[].*[}\]]|^ *(?:- +)?[a-z_]+:) *([,;])(?=[ \t]*$)/gm),
    ({ 0: seen, 1: sign = '', index }) => ({
      code: 'yaml/comma',
      message: `"${sign}" stands at the end of this line, where none belongs.`,
      hint: 'Take it out.',
      offsets: [index, index + seen.length],
      write: '',
    }),
  )

/** `contact:,`, which makes the lines under it unreadable. */
export const commaBehind = ({ start, text }: Line): YamlFault | undefined =>
  commasBehind(text).map(
    (fault): YamlFault => ({ ...fault, offsets: [start + fault.offsets[0], start + fault.offsets[1]] }),
  )[0]

/** A line that is moved in otherwise than its neighbours: the first field of a group, or an entry of a list. */
export function besideNeighbours(line: Line, source: string): YamlFault | undefined {
  const { start, text } = line
  const [, spaces = '', sign] = /^( *)(- |[a-z_]+:|\/\S*:)/.exec(text) ?? []
  if (sign === undefined) return undefined
  const above = source.slice(0, start)
  const below = source.slice(start + text.length)
  const wanted =
    sign === '- '
      ? (/(?:^|\n)( *)- [^\n]*\n(?:(?! *- )(?: [^\n]*|)\n)*$/.exec(above) ?? /\n( *)- /.exec(below))?.[1]
      : /^ *(?:- +)?[\w-]+:$/.test(lineAbove(source, line)?.text ?? '')
        ? /^\n( +)[a-z_/][^\s:]*:/.exec(below)?.[1]
        : undefined
  if (wanted === undefined || wanted === spaces) return undefined
  return {
    code: 'yaml/indent',
    message: 'This line does not stand under its neighbours.',
    hint: `Give it as many spaces in front as they have, ${wanted.length}.`,
    offsets: [start, start + spaces.length + (spaces === '' ? sign.length : 0)],
    write: spaces === '' ? `${wanted}${sign}` : wanted,
  }
}

/** `- role: npo, name: Sam Okafor }` */
export function bracketNotOpened({ start, text }: Line): YamlFault | undefined {
  const [, hyphen = '', fields] = /^( *- +)([a-z_]+:[^"'{[]+(?:"[^"]*"[^"'{[]*)*\})$/.exec(text) ?? []
  if (fields === undefined) return undefined
  return {
    code: 'yaml/bracket',
    message: 'The bracket "}" closes this entry, and none opens it.',
    hint: `Write: - { ${fields}`,
    offsets: [start + hyphen.length, start + text.length],
    write: `{ ${fields}`,
  }
}

/** A slip, and the whole text with it mended. */
export interface MendedSlip {
  readonly fault: YamlFault
  readonly mended: string
}

/** The text with what a fault says to write in its place. */
export const withWritten = (source: string, { offsets: [from, to], write = '' }: YamlFault): string =>
  source.slice(0, from) + write + source.slice(to)

/** `  phone: …` and more fields of a contact, where the line `contact:` above them was deleted. */
export function lineLeftOut({ start, text }: Line, source: string): MendedSlip | undefined {
  const below = linesMovedIn(source.slice(start))
  const isList = text.trimStart().startsWith('- ')
  const names = isList ? namesOfEntries(below) : namesOfGroup(below)
  const indent = text.length - text.trimStart().length
  const above = source.slice(0, start).trimEnd().split('\n').at(-1) ?? ''
  // Below the name of a list or another entry it has its place, as have fields that are as far in as the line above.
  const hasItsPlace = isList
    ? /^ *- |:[,;]?\s*$/.test(above) || above.search(/\S/) > indent
    : (names.length < 2 && !isOldAddress(text)) || above.search(/\S/) >= indent
  // At the left edge a hyphen may be one too many before a field.
  const isAtEdge = indent === 0 && !(isList && below.trimEnd().includes('\n') && above !== '')
  if (isAtEdge || hasItsPlace) return undefined
  const [missing, ...others] = namesOver(names, { text, isList, source })
  const mended = source.slice(0, start) + below.replace(/^./gm, '#') + source.slice(start + below.length)
  const offsets = [start + indent, start + text.length] as const
  if (isList && (missing === undefined || others.length > 0))
    return { fault: { ...nameOfListLeftOut, offsets }, mended }
  if (missing === undefined || others.length > 0) return undefined
  const column = fieldsAbove(source.slice(0, start)).find((field) => field.column < indent)?.column ?? 0
  return {
    fault: {
      code: 'yaml/indent',
      message: `The line "${missing}:" is missing above this one.`,
      hint: `Write it there on a line of its own, with ${column === 0 ? 'no space' : `${column} spaces`} in front.`,
      offsets,
      field: missing,
      hides: 'lines moved in under it',
    },
    mended,
  }
}

/** `officers: none` with entries under it, `contact: 01922 654703` with fields under it: the text without what is beside the name. */
export function valueBesideLines(
  { start, text, key = '', value, valueStart }: Line,
  source: string,
): MendedSlip | undefined {
  const isList = listNames.has(key)
  const fields = fieldsUnder.get(key)
  const below = /^\n( *)(- )?([a-z_]+:)?/.exec(source.slice(start + text.length))
  const [, indent = '', hyphen, field = ''] = below ?? []
  const isDeeper = indent.length > text.search(/\S/) || (hyphen !== undefined && indent.length === text.search(/\S/))
  const hasLines = isList ? hyphen !== undefined : fields?.has(field.slice(0, -1)) === true
  const isPlain = value !== undefined && (/^"[^"]*"$/.test(value) || !/^["'|>[{&*!]/.test(value))
  if (!isPlain || !isDeeper || !hasLines) return undefined
  const offsets = [valueStart, valueStart + value.length] as const
  const saysNothing = /^(?:none|no|nil|n\/a|yes|true|false|tbc|-)$/i.test(value)
  return {
    fault: {
      code: isList ? 'yaml/list' : 'yaml/indent',
      message: `"${key}" has lines of its own under it, and "${value.replace(/^"|"$/g, '')}" beside it.`,
      hint: saysNothing
        ? `Take "${value}" out.`
        : isList
          ? `If it is an entry, give it a line under "${key}:", with a hyphen: - ${value}`
          : `Give it a line under "${key}:", as the field that it is: ${firstOtherField(fields, source.slice(start))}: ${value}`,
      offsets,
      ...(saysNothing && { write: '' }),
    },
    mended: `${source.slice(0, valueStart).trimEnd()}${source.slice(valueStart + value.length)}`,
  }
}

/** The first of them that does not stand in the lines from the second on. */
function firstOtherField(fields: ReadonlySet<string> | undefined, lines: string): string {
  const there = new Set(namesOfGroup(linesMovedIn(lines.slice(lines.indexOf('\n') + 1))))
  return Array.from(fields ?? []).find((name) => !there.has(name)) ?? '…'
}

/** `    name: Sam Okafor` right under `officers:`, with `  - role: fire` below: the text with those lines as remarks. */
export function entryWithoutFirstLine({ start, text }: Line, source: string): MendedSlip | undefined {
  const [, spaces = '', first = ''] = /^( *)- (?:\{ *)?([a-z_]+):/.exec(text) ?? []
  const under = `(?<=(?:^|\\n)${spaces.slice(2)} *([a-z_]+):[ \\t]*\\n)`
  const found = new RegExp(`${under}(?:${spaces}  [a-z_]+:[^\\n]*\\n)+$`).exec(source.slice(0, start))
  if (first === '' || found === null || !listNames.has(found[1] ?? '')) return undefined
  if (namesOfGroup(found[0]).includes(first)) return undefined
  const end = source.indexOf('\n', found.index)
  return {
    fault: {
      code: 'yaml/indent',
      message: 'The first line of this entry is missing above this one.',
      hint: `Write it there, as the other entries begin: - ${first}: …`,
      hides: 'lines moved in under it',
      offsets: [found.index + spaces.length + 2, end],
    },
    mended: source.slice(0, found.index) + found[0].replace(/^./gm, '#') + source.slice(start),
  }
}

interface LinesBelow {
  /** The first of them. */
  readonly text: string
  readonly isList: boolean
  readonly source: string
}

/** The groups or lists that are not in the text and have all these fields. */
const namesOver = (names: readonly string[], { text, isList, source }: LinesBelow): readonly string[] =>
  (isOldAddress(text)
    ? ['redirects']
    : names.length === 0
      ? []
      : Array.from(fieldsUnder).flatMap(([name, within]) =>
          isList === listNames.has(name) && names.every((each) => within.has(each)) ? [name] : [],
        )
  ).filter((name) => !isThere(name, source, text.search(/\S/)))

/** `  /old-page/: /areas/`, which stands under `redirects`. */
const isOldAddress = (text: string): boolean => /^ +["']?\/[^\s:]*["']?: /.test(text)

const nameOfListLeftOut = {
  code: 'yaml/indent',
  message: 'The name of this list is missing above it.',
  hint: 'Write it there, with a colon, on a line of its own.',
  hides: 'lines moved in under it',
} as const

/** The lines from the first on that are moved in as far as it, or further; the whole of a list at the left edge. */
function linesMovedIn(source: string): string {
  if (source.startsWith('- ')) return /^(?:(?:- | )[^\n]*(?:\n|$)|[ \t]*\n)+/.exec(source)?.[0] ?? ''
  const [spaces = ''] = /^ */.exec(source) ?? []
  const [below = ''] = new RegExp(`^(?:(?:${spaces}[^\\n]*|[ \\t]*)(?:\\n|$))+`).exec(source) ?? []
  return below
}

/** Those that are as far in as the first. */
function namesOfGroup(lines: string): readonly string[] {
  const found = Array.from(lines.matchAll(/^( *)([a-z_]+):(?: |$)/gm))
  return found.filter(([, spaces]) => spaces === found[0]?.[1]).map(([, , name = '']) => name)
}

const namesOfEntries = (lines: string): readonly string[] =>
  Array.from(lines.matchAll(/(?:^ *(?:- +)?|[{,] *)([a-z_]+):(?: |$)/gm), ([, name = '']) => name)

/** Whether it stands further left than by so many spaces. */
const isThere = (name: string, source: string, indent: number): boolean =>
  new RegExp(`^ {0,${Math.max(0, indent - 1)}}(?:- +)?${name}:`, 'm').test(source)
