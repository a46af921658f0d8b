/** Slips of whole lines that make those below them unreadable: one left out, one too many, a bracket or a hyphen too many. */

import type { YamlFault } from '../findings/fault.ts'
import { fieldNames, fieldsUnder, listNames } from '../schemas/field-names.generated.ts'
import type { Line } from '../yaml/unreadable-line.ts'
import { fieldsAbove } from './lines-above.ts'

/** `}` alone on its line, which closes nothing. */
export function bracketAlone({ start, text }: Line): YamlFault | undefined {
  const [, before = '', bracket] = /^(\s*)([\]}]),?$/.exec(text) ?? []
  if (bracket === undefined) return undefined
  return {
    code: 'yaml/bracket',
    message: `There is a "${bracket}" too many here.`,
    hint: 'Delete this line.',
    offsets: [start + before.length, start + text.length],
    write: '',
  }
}

/** `npo { name: Neighbourhood Partnership Officer }` */
export function colonBeforeBrace({ start, text }: Line): YamlFault | undefined {
  const [, name, fields] = /^([a-z0-9_-]+) *(\{.*\})$/.exec(text) ?? []
  if (name === undefined) return undefined
  const write = `${name}: ${fields}`
  return {
    code: 'yaml/no-colon',
    message: `There is no colon between "${name}" and its fields.`,
    hint: `Write: ${write}`,
    offsets: [start, start + text.length],
    write,
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

/** `- /old/: /areas/` as the first of the lines under `redirects`, which is no list. */
export function hyphenTooMany({ start, text }: Line, source: string): YamlFault | undefined {
  const [, before = '', field] = /^( *)- +([^\s{["'].*:(?: .*)?)$/.exec(text) ?? []
  const around = /(?:^|\n) *([a-z_]+):[ \t]*\n$/.exec(source.slice(0, start))?.[1]
  if (field === undefined || around === undefined || !fieldNames.has(around) || listNames.has(around)) return undefined
  return {
    code: 'yaml/list',
    message: 'This line begins with a hyphen, as an entry of a list does, and stands among fields.',
    hint: `Write: ${field}`,
    offsets: [start + before.length, start + text.length],
    write: field,
  }
}

/** A line that is missing, and the text with all that should stand under it as remarks. */
interface LineLeftOut {
  readonly fault: YamlFault
  readonly mended: string
}

export const lineMissing = /^The line "[a-z_]+:" is missing above this one\.$/

/** `  phone: …` and more fields of a contact, where the line `contact:` above them was deleted. */
export function lineLeftOut({ start, text }: Line, source: string): LineLeftOut | undefined {
  const below = linesMovedIn(source.slice(start))
  const names = namesIn(below)
  const isList = text.trimStart().startsWith('- ')
  const indent = text.length - text.trimStart().length
  if (indent === 0 || (!isList && names.length < 2)) return undefined
  const [missing, ...others] = Array.from(fieldsUnder).flatMap(([name, within]) =>
    isList === listNames.has(name) && names.every((each) => within.has(each)) && !isThere(name, source) ? [name] : [],
  )
  if (missing === undefined || others.length > 0 || names.length === 0) return undefined
  const column = fieldsAbove(source.slice(0, start)).find((field) => field.column < indent)?.column ?? 0
  return {
    fault: {
      code: 'yaml/indent',
      message: `The line "${missing}:" is missing above this one.`,
      hint: `Write it there on a line of its own, with ${column === 0 ? 'no space' : `${column} spaces`} in front.`,
      offsets: [start + indent, start + text.length],
    },
    mended: source.slice(0, start) + below.replace(/^./gm, '#') + source.slice(start + below.length),
  }
}

/** The lines from the first on that are moved in as far as it, or further. */
function linesMovedIn(source: string): string {
  const [spaces = ''] = /^ */.exec(source) ?? []
  const [below = ''] = new RegExp(`^(?:(?:${spaces}[^\\n]*|[ \\t]*)(?:\\n|$))+`).exec(source) ?? []
  return below
}

/** The fields of a group, or those with which the entries of a list begin. */
function namesIn(lines: string): readonly string[] {
  const found = Array.from(lines.matchAll(/^( *)(?:- +(?:\{ *)?)?([a-z_]+):(?: |$)/gm))
  return found.filter(([, spaces]) => spaces === found[0]?.[1]).map(([, , name = '']) => name)
}

const isThere = (name: string, source: string): boolean => new RegExp(`^ *(?:- +)?${name}:`, 'm').test(source)
