/** A line that is no field, because it has no colon, or no space after it. */

import { spaceAfterColon, type YamlFault } from '../findings/fault.ts'
import { fieldNames, listNames } from '../schemas/field-names.generated.ts'
import { otherBullet } from '../yaml/other-bullet.ts'
import type { Line } from '../yaml/unreadable-line.ts'
import type { PositionedYaml } from '../yaml/yaml-document.ts'
import { foreignLine } from './entries.ts'
import { goesOnFrom } from './lines-above.ts'

export function noColon(line: Line, { source }: PositionedYaml): YamlFault {
  const bulleted = otherBullet(line) ?? foreignLine(line)
  if (bulleted !== undefined) return bulleted
  const text = line.text.trim()
  const from = line.start + line.text.length - line.text.trimStart().length
  const meant = otherSign(text) ?? fieldAlone(text, line, source) ?? abbreviation(text, line, source) ?? noSpace(text)
  return {
    code: 'yaml/no-colon',
    message: `"${text}" is not a field and its value.`,
    offsets: [from, from + text.length],
    ...(meant ?? { hint: whereItBelongs(line, source) }),
  }
}

/** What somebody meant by a line. */
type Meant = Pick<YamlFault, 'hint' | 'write'>

/** `phone - 01922 654703`, `phone = …` */
function otherSign(text: string): Meant | undefined {
  const [, name = '', said = ''] = /^([^\s:=：→]+)\s*(?:[-=]*>|→|=|：|\s[-–])\s*(\S.*)$/.exec(text) ?? []
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

/** `CAG Community Action Group`, below another abbreviation. */
function abbreviation(text: string, { start }: Line, source: string): Meant | undefined {
  const [, short, expansion] = /^(\p{Lu}[\p{Lu}\d&]{1,9}) +(\S[^:]*)$/u.exec(text) ?? []
  if (short === undefined || !/(?:^|\n)\p{Lu}[\p{Lu}\d&]{1,9}: [^\n]*\n$/u.test(source.slice(0, start)))
    return undefined
  return { hint: `Write: ${short}: ${expansion}` }
}

/** `phone:01922 654703`, `phone :01922 654703`, `/old/:/areas/` */
function noSpace(text: string): Meant | undefined {
  const [, name = '', value] =
    /^(\/[^\s:]*):(\/[^\s:]*|gone)$/.exec(text) ?? /^([a-z_]+)(?::| :)(\S.*)$/.exec(text) ?? []
  if (!name.startsWith('/') && !fieldNames.has(name)) return undefined
  const write = `${name}: ${value}`
  return { hint: `${spaceAfterColon}${write}`, write }
}

const whereItBelongs = (line: Line, source: string): string =>
  belowField(line, source) ??
  ofTextBelow(line, source) ??
  goesOnFrom(line, source) ??
  'Write the field, a colon, a space and the value; or delete the line.'

/** Below a field without a value: an entry of its list, or its value. */
function belowField({ start, text }: Line, source: string): string | undefined {
  const field = /(?:^|\n) *([a-z_]+): *\n$/.exec(source.slice(0, start))?.[1]
  if (field === undefined || !fieldNames.has(field)) return undefined
  return listNames.has(field)
    ? `For an entry of "${field}" write: - ${text.trim()}, and each line under it in the same way.`
    : `Write it on one line with its field: ${field}: ${text.trim()}`
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
