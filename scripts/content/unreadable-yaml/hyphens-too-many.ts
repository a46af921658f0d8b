/** Hyphens too many in front of a field or an entry, which make the lines around it unreadable. */

import { lazy } from '../../memory/lazy.ts'
import type { YamlFault } from '../findings/fault.ts'
import { fieldNames, fieldsUnder, listNames } from '../schemas/field-names.generated.ts'
import type { Line } from '../yaml/unreadable-line.ts'
import { fieldOpenedAbove } from './lines-above.ts'

/** `- /old/: /areas/` as the first of the lines under `redirects`, which is no list. */
export function hyphenTooMany(line: Line, source: string): YamlFault | undefined {
  const { start, text } = line
  const [, before = '', field] = /^( *)- +([^\s{["'].*:(?: .*)?)$/.exec(text) ?? []
  const around = fieldOpenedAbove(line, source)
  if (field === undefined || around === undefined || !fieldNames.has(around) || listNames.has(around)) return undefined
  return hyphenAmongFields(start + before.length, start + text.length, field)
}

/**
 * Lines at the left edge that begin with a hyphen among others that do not: several fields, or one, such as `- erdf:`. Below
 * the first line one field alone may be that of a list whose name is missing, and is not given.
 */
export function hyphensAtEdge(source: string): readonly YamlFault[] {
  const strays = strayEntries(source)
  const [first] = strays
  if (first?.name === undefined) return []
  const isFirst = !/^[^\s#]/m.test(source.slice(0, first.from))
  if (!/^[^\s#-]/m.test(isFirst ? source.slice(first.to) : source)) return []
  const { name } = first
  const mayBeOfList = fieldNames.has(name) && !listNames.has(name) && !fieldsUnder.has(name)
  const isAlone = isFirst || (strays.length === 1 && !mayBeOfList)
  const found = areFields(strays, source) ? strays : isAlone ? [first] : []
  return found.map(({ from, to, field }) => hyphenAmongFields(from, to, field))
}

/** A line at the left edge that begins with a hyphen, or several, and is in no list. */
interface StrayEntry {
  readonly from: number
  readonly to: number
  /** What is behind the hyphens. */
  readonly field: string
  /** Undefined where that is no field. */
  readonly name: string | undefined
}

function strayEntries(source: string): readonly StrayEntry[] {
  const strays: StrayEntry[] = []
  let isInList = false
  for (const { 0: text, index: from } of source.matchAll(/^[^\s#].*/gm)) {
    const [, field] = /^- [- ]*(.*)$/.exec(text) ?? []
    if (field === undefined) isInList = /:[ \t]*$/.test(text)
    else if (!isInList) {
      const name = /^([^\s{["'#:-][^:]*):(?: |$)/.exec(field)?.[1]
      strays.push({ from, to: from + text.length, field, name })
      isInList = name !== undefined && listNames.has(name) && /:[ \t]*$/.test(field)
    }
  }
  return strays
}

/** Several, each with a name of its own, a value on its line or fields under it, and not all of them fields of entries. */
function areFields(strays: readonly StrayEntry[], source: string): boolean {
  const names = new Set(strays.map(({ name }) => name))
  const isEntry = ({ field, to }: StrayEntry) => /: /.test(field) && /^\n +\S/.test(source.slice(to, to + 80))
  if (strays.length < 2 || names.has(undefined) || names.size < strays.length || strays.some(isEntry)) return false
  return !strays.every(({ name = '' }) => fieldsOfEntries().has(name))
}

const fieldsOfEntries = lazy(
  () => new Set([...fieldsUnder].flatMap(([name, within]) => (listNames.has(name) ? [...within] : []))),
)

/** Lines at the left edge that end in a field, or in the fields under its name; not the name of a list. */
const amongFields = /(?:^|\n)[\w&-]+:(?: +\S[^\n]*\n|[ \t]*\n +(?! |- )[^\n]*\n)(?:(?:[ #][^\n]*|\t[ \t]*|)\n)*$/

/** `- phone: 01922 654703` among fields that are no list. */
export function fieldAsEntry({ start, text }: Line, source: string): YamlFault | undefined {
  const field = /^- [- ]*([\w&][\w&-]*:(?: .*)?)$/.exec(text)?.[1]
  // Under an entry stand its other fields, under the name of a funder all of them.
  const isEntry = field?.includes(': ') && source.startsWith('\n  ', start + text.length)
  if (field === undefined || isEntry || !amongFields.test(source.slice(0, start))) return undefined
  return hyphenAmongFields(start, start + text.length, field)
}

/** The fault of a line that lies between two offsets, where `field` alone is meant. */
const hyphenAmongFields = (from: number, to: number, field: string): YamlFault => ({
  code: 'yaml/list',
  message: 'This line begins with a hyphen, as an entry of a list does, and stands among fields.',
  hint: `Write: ${field}`,
  offsets: [from, to],
  write: field,
})

/** `- - action: Paint the fence` */
export function hyphenTwice({ start, text }: Line): YamlFault | undefined {
  const [, spaces = '', hyphens = ''] = /^( *)(- +-(?: +-)*)(?= +[a-z_]+:)/.exec(text) ?? []
  if (hyphens === '') return undefined
  return {
    code: 'yaml/list',
    message: 'More than one hyphen begins this entry.',
    hint: `Write: - ${text.slice(spaces.length + hyphens.length).trim()}`,
    offsets: [start + spaces.length, start + spaces.length + hyphens.length],
    write: '-',
  }
}
