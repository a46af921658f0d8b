/** A line that is no field, because it has no colon, or no space after it. */

import { spaceAfterColon, type YamlFault } from '../findings/fault.ts'
import { fieldNames, fieldsUnder, listNames } from '../schemas/field-names.generated.ts'
import { otherBullet } from '../yaml/other-bullet.ts'
import { type Line, lineAbove, offsetsOfWords } from '../yaml/unreadable-line.ts'
import type { PositionedYaml } from '../yaml/yaml-document.ts'
import { foreignLine } from './foreign-lines.ts'
import { fieldOpenedAbove, fieldsAbove, goesOnFrom } from './lines-above.ts'

export function noColon(line: Line, { source }: PositionedYaml): YamlFault {
  const bulleted = otherBullet(line) ?? foreignLine(line) ?? withoutHyphen(line, source)
  if (bulleted !== undefined) return bulleted
  const text = line.text.trim()
  const meant =
    wordsAsEntry(line, source) ??
    otherSign(text) ??
    fieldAlone(text, line, source) ??
    abbreviation(text, line, source) ??
    noSpace(text)
  return {
    code: 'yaml/no-colon',
    message: `"${text}" is not a field and its value.`,
    offsets: offsetsOfWords(line),
    ...(meant ?? { hint: whereItBelongs(line, source) }),
  }
}

/** `{ role: fire }` below an entry `- { role: npo }`. */
function withoutHyphen(line: Line, source: string): YamlFault | undefined {
  const [indent] = /^ *(?=- \{)/.exec(lineAbove(source, line)?.text ?? '') ?? []
  const entry = /^ *(\{.*\})\s*$/.exec(line.text)?.[1]
  if (indent === undefined || entry === undefined) return undefined
  const write = `${indent}- ${entry}`
  return {
    code: 'yaml/list',
    message: 'This entry of a list has no hyphen in front.',
    hint: `Write it under the other entries, with as many spaces in front: - ${entry}`,
    offsets: [line.start, line.start + line.text.length],
    write,
  }
}

/** What somebody meant by a line. */
type Meant = Pick<YamlFault, 'hint' | 'write'>

/** `- npo` above the other fields of its entry: the first that is none of them. */
function wordsAsEntry({ start, text }: Line, source: string): Meant | undefined {
  const [, spaces = '', words] = /^( *)- +([^\s:{}[\]"'#-][^:{}[\]"'#]*)$/.exec(text) ?? []
  const below = /^\n(?: +(?!- )[^\n]*(?:\n|$))+/.exec(source.slice(start + text.length))?.[0] ?? ''
  const beside = new Set(Array.from(below.matchAll(/^ +([a-z_]+):/gm), ([, name = '']) => name))
  if (words === undefined || beside.size === 0) return undefined
  const list = fieldsAbove(source.slice(0, start)).find(
    ({ name, column }) => column <= spaces.length && listNames.has(name),
  )
  const field = Array.from(fieldsUnder.get(list?.name ?? '') ?? []).find((name) => !beside.has(name))
  return field === undefined ? undefined : { hint: `Write: - ${field}: ${words}` }
}

/** `phone - 01922 654703`, `phone = …` */
function otherSign(text: string): Meant | undefined {
  const [, name = '', said = ''] =
    /^([^\s:;=：→>-]+(?:-+[^\s:;=：→>-]+)*)\s*(?:[-=]*>|→|=|：|;(?=\s)|\s[-–])\s*(\S.*)$/.exec(text) ?? []
  if (name === '' || text.includes(':')) return undefined
  const write = `${name}: ${said}`
  return { hint: `Write: ${write}`, ...(fieldNames.has(name) && { write }) }
}

/** `phone 01922 654703`; where the field is there already, the line may go on from the one above. */
function fieldAlone(text: string, line: Line, source: string): Meant | undefined {
  const [, field = '', words] = /^([a-z_]+) +([^\s:].*)$/.exec(text) ?? []
  if (words === undefined || !fieldNames.has(field)) return undefined
  const isThere = new RegExp(`^ *(?:- +)?${field}:`, 'm').test(source)
  return { hint: (isThere ? goesOnFrom(line, source) : undefined) ?? `Write: ${field}: ${words}` }
}

/** `CAG Community Action Group`, below or above another abbreviation. */
function abbreviation(text: string, line: Line, source: string): Meant | undefined {
  const [, short, expansion] = /^(\p{Lu}[\p{Lu}\d&]{1,9}) +(\S[^:]*)$/u.exec(text) ?? []
  const isAmongOthers =
    /^\p{Lu}[\p{Lu}\d&]{1,9}: /u.test(lineAbove(source, line)?.text ?? '') ||
    /^\n\p{Lu}[\p{Lu}\d&]{1,9}: /u.test(source.slice(line.start + line.text.length))
  if (short === undefined || !isAmongOthers) return undefined
  return { hint: `Write: ${short}: ${expansion}` }
}

/** `phone:01922 654703`, `phone :01922 654703`, `/old/:/areas/`, `CAG:Community Action Group` */
function noSpace(text: string): Meant | undefined {
  const [, name = '', value] =
    /^(\/[^\s:]*):(\/[^\s:]*|gone)$/.exec(text) ??
    /^([a-z_]+)(?::| :)(\S.*)$/.exec(text) ??
    /^(\p{Lu}[\p{Lu}\d&]{1,9})(?::| :)(\p{L}[^:]*)$/u.exec(text) ??
    []
  if (!/^[/\p{Lu}]/u.test(name) && !fieldNames.has(name)) return undefined
  const write = `${name}: ${value}`
  return { hint: `${spaceAfterColon}${write}`, write }
}

const whereItBelongs = (line: Line, source: string): string =>
  belowField(line, source) ??
  ofTextBelow(line, source) ??
  goesOnFrom(line, source) ??
  'Write the field, a colon, a space and the value; or delete the line.'

/** Below a field without a value: an entry of its list, or its value. */
function belowField(line: Line, source: string): string | undefined {
  const field = fieldOpenedAbove(line, source)
  if (field === undefined || !fieldNames.has(field)) return undefined
  const text = line.text.trim()
  return listNames.has(field)
    ? `For an entry of "${field}" write: - ${text.replace(/^- +/, '')}, and each line under it in the same way.`
    : (oldAddresses(field, text) ?? `Write it on one line with its field: ${field}: ${text}`)
}

/** `/old/ /areas/` under `redirects` */
function oldAddresses(field: string, text: string): string | undefined {
  const [, from, to] = /^(\/\S*) +(\/\S*|gone)$/.exec(text) ?? []
  return field === 'redirects' && from !== undefined ? `Put a colon between them: ${from}: ${to}` : undefined
}

/** Below `description: >`, where every line of the text needs an indent. */
function ofTextBelow({ start }: Line, source: string): string | undefined {
  const field = /(?:^|\n) *([a-z_]+): *[|>][-+\d]*[ \t]*\n(?:[ \t]+\S[^\n]*\n|[ \t]*\n)*$/.exec(
    source.slice(0, start),
  )?.[1]
  return field === undefined
    ? undefined
    : `Put two spaces in front of it, as of each line of the text under "${field}".`
}
