/** Brackets and braces that are not closed, and what stands wrongly in them or behind them. */

import type { YAMLError } from 'yaml'
import { quoted, type YamlFault } from '../findings/fault.ts'
import { fieldNames } from '../schemas/field-names.generated.ts'
import { type Line, lineAt } from '../yaml/unreadable-line.ts'
import type { PositionedYaml } from '../yaml/yaml-document.ts'

/** The last bracket that was open before the parser gave up. */
export function openBracket({ pos, message }: YAMLError, { source }: PositionedYaml): YamlFault {
  const [open, close] = /seq|\]/.test(message) ? ['[', ']'] : ['{', '}']
  const from = Math.max(0, source.lastIndexOf(open, pos[0]))
  const cut = signAfterSpace(source, from)
  if (cut !== undefined) return cut
  return {
    code: 'yaml/bracket',
    message: `The bracket "${open}" is opened here and not closed.`,
    hint: `Put "${close}" ${close === ']' ? 'at the end of the list' : 'after the last of its fields'}.`,
    offsets: [from, from + 1],
    hides: 'all that follows',
  }
}

/** `{ action: Write about boat #2, owner: NPO }`: a value with a sign that begins a remark, behind which the bracket stands. */
function signAfterSpace(source: string, bracket: number): YamlFault | undefined {
  const { start, text } = lineAt(source, bracket)
  const inside = text.slice(bracket - start)
  const [, field = '', value = ''] =
    /(?:(?<![a-z_])([a-z_]+): +|[[,] *)(?! )([^,{}[\]"':]* #[^,{}[\]"]*)[,}\]]/.exec(inside) ?? []
  if (value === '') return undefined
  const from = bracket + inside.indexOf(value)
  return {
    code: 'yaml/bracket',
    message: `The "#" of "${value.trim()}" begins a remark, so that the bracket "${inside[0] ?? ''}" is never closed.`,
    hint: `Put quotation marks round the value: ${field === '' ? '' : `${field}: `}${quoted(value.trim())}`,
    offsets: [from, from + value.trimEnd().length],
  }
}

/** `poster: [Who works in {{ area }}]`; undefined where no entry of a list has such braces outside quotation marks. */
export function placeholderInList({ start, text }: Line): YamlFault | undefined {
  if (!text.includes('{{')) return undefined
  const found = /(?<=: *\[(?:.*,)? *)(?![ "'])[^,[\]"']*\{\{[^{}]*\}\}[^,[\]"']*/.exec(text)
  if (found === null) return undefined
  const from = start + found.index
  const entry = found[0].trimEnd()
  return {
    code: 'yaml/braces',
    message: `"${entry}" has braces in it, which read as fields.`,
    hint: `Put quotation marks round it: ${quoted(entry)}`,
    offsets: [from, from + entry.length],
  }
}

/** Of a value between braces: an apostrophe in a word, a colon without a space and the comma of a number are part of it. */
const words = /(?:[^"'{}[\],:]|(?<=\w)'|:(?! )|(?<=\d),(?=\d{3}(?!\d)))+/.source
/** A value with a colon among fields in braces: `{ role: npo, name: Robin: Example }`. */
const twoColonsInBraces = new RegExp(`[{,]\\s*([a-z_]+): (${words}: ${words})(?=[,}])`)

/** Undefined where there is none. */
export function colonInBraces(line: Line): YamlFault | undefined {
  const [, key, twoColons] = twoColonsInBraces.exec(line.text) ?? []
  if (key === undefined || twoColons === undefined) return undefined
  const at = line.start + line.text.indexOf(twoColons)
  const offsets = [at, at + twoColons.trimEnd().length] as const
  const write = `"${twoColons.trim()}"`
  const [, before = '', next = '', rest = ''] =
    /^([^\s;.]+|.*?[^\s;])(?:\s*;|\.)?\s+([a-z_]+):(.*)$/.exec(twoColons.trim()) ?? []
  if (before !== '' && next !== key && fieldNames.has(next))
    return {
      code: 'yaml/colon',
      message: `There is no comma between "${before}" and the field "${next}".`,
      hint: `Write: ${key}: ${before}, ${next}:${rest}`,
      offsets,
    }
  return {
    code: 'yaml/colon',
    message: `${write} has a colon in it, which reads as the start of another field.`,
    hint: `Put quotation marks round the value: ${key}: ${write}`,
    offsets,
  }
}

/** `[{ date: 2026-12-08 } { date: 2027-01-05 }]`; undefined where there is a comma. */
export function commaBetweenBrackets({ start, text }: Line): YamlFault | undefined {
  const found = /[}\]]( +)([{[])/.exec(text)
  if (found === null || /["'#]/.test(text.slice(0, found.index))) return undefined
  const [seen] = found
  return {
    code: 'yaml/bracket',
    message: `There is no comma between "${seen[0]}" and "${seen.at(-1)}".`,
    hint: `Write: ${seen[0]}, ${seen.at(-1)}`,
    offsets: [start + found.index, start + found.index + seen.length],
    write: `${seen[0]}, ${seen.at(-1)}`,
  }
}

/** `[Wharf] and Lock Keepers`; undefined for all else. */
export function wordsBehindBracket({ value, valueStart }: Line): YamlFault | undefined {
  if (value === undefined || !/^\[[^\]]*\] *[^\s#]/.test(value)) return undefined
  return {
    code: 'yaml/braces',
    message: 'Words stand after the bracket that closes a list.',
    hint: `Put them into the brackets, after a comma; if all of it is one text, write: ${quoted(value)}`,
    offsets: [valueStart, valueStart + value.length],
  }
}
