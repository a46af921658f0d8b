/** Lines that were left out, or are one too many, so that those below them cannot be read. */

import { fieldsUnder, listNames } from '../schemas/field-names.generated.ts'
import type { Line } from '../yaml/unreadable-line.ts'
import { fieldsAbove } from './lines-above.ts'
import type { MendedSlip } from './mended-slip.ts'

/** `  phone: …` and more fields of a contact, where the line `contact:` above them was deleted. */
export function lineLeftOut({ start, text }: Line, source: string): MendedSlip | undefined {
  const below = linesMovedIn(source.slice(start))
  const isList = text.trimStart().startsWith('- ')
  const names = isList ? namesOfEntries(below) : namesOfGroup(below)
  const indent = text.length - text.trimStart().length
  const before = source.slice(0, start).trimEnd()
  const above = before.slice(before.lastIndexOf('\n') + 1)
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
  const isOther = isList && value?.startsWith('[') && field !== '' && fields?.has(field.slice(0, -1)) !== true
  if (isOther) return undefined
  const hasLines = isList ? hyphen !== undefined : fields?.has(field.slice(0, -1)) === true
  const isPlain = value !== undefined && (/^(?:"[^"]*"|\[[^\]]*\]|\{ *\})$/.test(value) || !/^["'|>[{&*!]/.test(value))
  if (!isPlain || !isDeeper || !hasLines) return undefined
  const offsets = [valueStart, valueStart + value.length] as const
  const standsForNone = /^(?:none|no|nil|n\/a|yes|true|false|tb[acd]|-|\[ *\]|\{ *\})$/i.test(value)
  return {
    fault: {
      code: isList ? 'yaml/list' : 'yaml/indent',
      message: `"${key}" has lines of its own under it, and "${value.replace(/^"|"$/g, '')}" beside it.`,
      hint: standsForNone
        ? `Take "${value}" out.`
        : value.startsWith('[')
          ? `Give each entry a line under "${key}:", with a hyphen in front, or put all of them between the brackets.`
          : isList
            ? `If it is an entry, give it a line under "${key}:", with a hyphen: - ${value}`
            : `Give it a line under "${key}:", as the field that it is: ${firstOtherField(fields, source.slice(start))}: ${value}`,
      offsets,
      ...(standsForNone && { write: '' }),
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
