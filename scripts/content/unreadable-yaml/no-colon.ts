/** A line that is no field, because it has no colon, or no space after it. */

import type { Offsets } from '../../diagnostics/line-starts.ts'
import { spaceAfterColon, type YamlFault } from '../findings/fault.ts'
import { fieldNames, listNames } from '../schemas/field-names.generated.ts'
import { otherBullet } from '../yaml/other-bullet.ts'
import type { Line } from '../yaml/unreadable-line.ts'
import type { PositionedYaml } from '../yaml/yaml-document.ts'
import { foreignLine } from './entries.ts'
import { goesOnFrom } from './lines-above.ts'

export function noColon(line: Line, { source }: PositionedYaml): YamlFault {
  const text = line.text.trim()
  const from = line.start + line.text.length - line.text.trimStart().length
  const bulleted = otherBullet(line) ?? foreignLine(line)
  if (bulleted !== undefined) return bulleted
  const [, name = '', said = ''] = /^([^\s:=：→]+)\s*(?:[-=]*>|→|=|：|\s[-–])\s*(\S.*)$/.exec(text) ?? []
  if (name !== '' && !text.includes(':')) {
    const write = `${name}: ${said}`
    const offsets: Offsets = [from, from + text.length]
    const message = `"${text}" is not a field and its value.`
    return { code: 'yaml/no-colon', message, hint: `Write: ${write}`, offsets, ...(fieldNames.has(name) && { write }) }
  }
  const offsets: Offsets = [from, from + text.length]
  const message = `"${text}" is not a field and its value.`
  const [, field = '', words] = /^([a-z_]+) +([^\s:].*)$/.exec(text) ?? []
  if (words !== undefined && fieldNames.has(field)) {
    const isThere = new RegExp(`^ *(?:- +)?${field}:`, 'm').test(source)
    const hint = (isThere ? goesOnFrom(line, source) : undefined) ?? `Write: ${field}: ${words}`
    return { code: 'yaml/no-colon', message, hint, offsets }
  }
  const [, old, target] = /^(\/[^\s:]*):(\/[^\s:]*|gone)$/.exec(text) ?? []
  if (old !== undefined) {
    const write = `${old}: ${target}`
    return { code: 'yaml/no-colon', message, hint: `${spaceAfterColon}${write}`, offsets, write }
  }
  const [, abbreviation, expansion] = /^(\p{Lu}[\p{Lu}\d&]{1,9}) +(\S[^:]*)$/u.exec(text) ?? []
  if (abbreviation !== undefined && /(?:^|\n)\p{Lu}[\p{Lu}\d&]{1,9}: [^\n]*\n$/u.test(source.slice(0, line.start)))
    return { code: 'yaml/no-colon', message, hint: `Write: ${abbreviation}: ${expansion}`, offsets }
  const [, key, value] = /^([a-z_]+)(?::| :)(\S.*)$/.exec(text) ?? []
  if (key === undefined || value === undefined || !fieldNames.has(key)) {
    const hint =
      belowField(line, source) ??
      ofTextBelow(line, source) ??
      goesOnFrom(line, source) ??
      'Write the field, a colon, a space and the value; or delete the line.'
    return { code: 'yaml/no-colon', message, hint, offsets }
  }
  const write = `${key}: ${value}`
  return { code: 'yaml/no-colon', message, hint: `${spaceAfterColon}${write}`, offsets, write }
}

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
