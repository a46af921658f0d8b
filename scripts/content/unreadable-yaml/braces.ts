/** Slips between the braces of an entry, `- { role: npo, name: Sam Okafor }`, that make its line unreadable. */

import { quoted, type YamlFault } from '../findings/fault.ts'
import { fieldNames } from '../schemas/field-names.generated.ts'
import type { Line } from '../yaml/unreadable-line.ts'

/** Undefined where there is none of those known here. */
export const slipInBraces = (line: Line): YamlFault | undefined =>
  line.text.includes('{') ? (commaAtMarks(line) ?? marksInMarks(line)) : undefined

/** A value in quotation marks, or the words before a field that is in some, without the comma between them. */
const withoutComma = /(?<=[{,] *)([a-z_]+): *("[^"]*"|'[^']*'|[^"'{}[\],:]*[^"'{}[\],:\s])( +)([a-z_]+)(?=: *("?))/g

/** `{ phone: "01922 654703" work: true }`, `{ role: npo as: "Your officer" }` */
function commaAtMarks({ start, text }: Line): YamlFault | undefined {
  for (const { index, 0: seen, 1: field = '', 2: value = '', 3: gap = '', 4: next = '', 5: mark } of text.matchAll(
    withoutComma,
  )) {
    if (!fieldNames.has(next) || next === field || (!/^["']/.test(value) && mark === '')) continue
    const from = start + index + seen.length - next.length - gap.length
    return {
      code: 'yaml/colon',
      message: `There is no comma between ${/^["']/.test(value) ? value : `"${value}"`} and the field "${next}".`,
      hint: `Write: ${field}: ${value}, ${next}: …`,
      offsets: [from, from + gap.length + next.length],
      write: `, ${next}`,
    }
  }
  return undefined
}

/** `{ name: 'Mo O'Hara' }`, `{ action: "Read "Our town" again" }` */
function marksInMarks({ start, text }: Line): YamlFault | undefined {
  const found =
    /(?<=[{,] *[a-z_]+: *)(?:'[^',{}]*(?:\w'\w[^',{}]*)+'|"[^",{}]*"[^",{}]+"[^",{}]*")(?= *(?:, *[a-z_]+:|\}))/.exec(
      text,
    )
  if (found === null) return undefined
  const [seen] = found
  const write = quoted(seen.slice(1, -1))
  return {
    code: 'yaml/quotes',
    message: 'The quotation marks go around a part of the value only.',
    hint: `Write: ${write}`,
    offsets: [start + found.index, start + found.index + seen.length],
    write,
  }
}

/** `- { role: npo }, { role: fire }`: the second entry on the line of the first. */
export function entryBehindEntry({ start, text }: Line): YamlFault | undefined {
  const found = /(?<=^ *- +\{[^{}]*\})( *[,;]? *)(\{.*)$/.exec(text)
  if (found === null) return undefined
  const [, gap = '', entry = ''] = found
  return {
    code: 'yaml/bracket',
    message: 'Another entry stands after the one with which this line begins.',
    hint: `Begin it on a line of its own: - ${entry}`,
    offsets: [start + found.index + gap.length, start + text.length],
  }
}

/** `- { date: 2026-12-08; lasts: 2 hours }` */
export function semicolonsInBraces({ start, text }: Line): YamlFault | undefined {
  const [, before = '', fields] = /^( *- +)(\{[^{}"']*;[^{}"']*\})$/.exec(text) ?? []
  const isEach = Array.from(fields?.matchAll(/; *([a-z_]+:)?/g) ?? []).every(
    ([, name]) => name && fieldNames.has(name.slice(0, -1)),
  )
  if (fields === undefined || !isEach) return undefined
  const write = fields.replaceAll(';', ',')
  return {
    code: 'yaml/comma',
    message: 'Semicolons stand between the fields of this entry, where commas belong.',
    hint: `Write: - ${write}`,
    offsets: [start + before.length, start + text.length],
    write,
  }
}

/** `- (date: 2026-12-08, lasts: 2 hours)` */
export function roundBrackets({ start, text }: Line): YamlFault | undefined {
  const [, before = '', fields = ''] = /^( *- +)\( *([a-z_]+: [^()]*[^()\s]) *\)$/.exec(text) ?? []
  if (before === '') return undefined
  const write = `{ ${fields} }`
  return {
    code: 'yaml/bracket',
    message: 'Round brackets stand round the fields of this entry, where braces belong.',
    hint: `Write: - ${write}`,
    offsets: [start + before.length, start + text.length],
    write,
  }
}
