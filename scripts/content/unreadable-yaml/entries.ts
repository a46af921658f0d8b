/** Explains faults of list entries for which the parser gives no reason; undefined for other faults. */

import type { YamlFault } from '../findings/fault.ts'
import { fieldNames } from '../schemas/field-names.generated.ts'
import { otherBullet } from '../yaml/other-bullet.ts'
import { type Line, lineAfter, linesAbove, linesBelow, offsetsOfWords } from '../yaml/unreadable-line.ts'
import { entryBehindEntry, roundBrackets, semicolonsInBraces } from './braces.ts'
import { fieldAsEntry } from './hyphens-too-many.ts'

/** Undefined where the line begins no entry, or the fault is in its value. */
export function faultOfEntry(line: Line, source: string): YamlFault | undefined {
  if (!/^ *- /.test(line.text)) return undefined
  const between = semicolonsInBraces(line) ?? roundBrackets(line) ?? entryBehindEntry(line)
  if (between !== undefined) return between
  if (line.value === undefined || !/:(\s|$)/.test(line.value))
    return fieldMovedIn(line, source) ?? entryMovedIn(line, source)
  return severalFields(line) ?? (/^ *- \{.*\}$/.test(line.text) ? entryMovedIn(line, source) : undefined)
}

/** All consecutive ones below a field without a value; not those of a text, below `things:`. */
export const otherBullets = (source: string): readonly YamlFault[] =>
  Array.from(source.matchAll(/(?<=^ *([a-z_]+):[ \t]*\n)(?: *\*[ \t]+\S[^\n]*(?:\n|$))+/gm)).flatMap(
    ({ 0: rows, 1: field = '', index }) => {
      if (!fieldNames.has(field)) return []
      let start = index
      return rows
        .trimEnd()
        .split('\n')
        .flatMap((text) => {
          const fault = otherBullet({ start, text, valueStart: start })
          start += text.length + 1
          return fault ?? []
        })
    },
  )

/** `- role: npo, name: Sam` */
function severalFields({ text, value = '', valueStart, key = '' }: Line): YamlFault | undefined {
  if (!/^[a-z_]+$/.test(key) || secondField(value) === undefined) return undefined
  if (!/^[^"'{[#]+(?:"[^"]*"[^"'{[#]*)*$/.test(value)) return undefined
  return {
    code: 'yaml/colon',
    message: 'Several fields of an entry stand on one line, without braces round them.',
    hint: `Write: ${/^ *- /.exec(text)?.[0].trim()} { ${key}: ${value} }`,
    offsets: [valueStart, valueStart + value.length],
  }
}

/** The name of a field in the middle of a line. */
export const secondField = (words: string): string | undefined =>
  Array.from(words.matchAll(/(?<!\S)(\S+):(?=\s|$)/g), ([, name = '']) => name).find((name) => fieldNames.has(name))

/** A field of an entry with a larger indent than the first one: `- role: clo` with `     name: Sam` below it. */
function fieldMovedIn(line: Line, source: string): YamlFault | undefined {
  const next = lineAfter(source, line)
  const wanted = /^ *- +/.exec(line.text)?.[0].length ?? 0
  const from = /^ +(?=\S+:(?:\s|$))/.exec(next.text)?.[0].length ?? 0
  if (line.value === undefined || from <= wanted) return undefined
  return {
    code: 'yaml/indent',
    message: 'This line does not stand under the other fields of its entry.',
    hint: `Give it as many spaces in front as they have, ${wanted}.`,
    offsets: [next.start + from, next.start + next.text.length],
  }
}

/** An entry with another indent than the one before it, or that is none. */
export function entryMovedIn(line: Line, source: string): YamlFault {
  const other = fieldAsEntry(line, source) ?? oddEntry(line, source)
  if (other !== undefined) return other
  const before = /(?:^|\n)( *)- [^\n]*(?:\n(?! *- )[^\n]*)*\n$/.exec(linesAbove(source, line.start))?.[1]
  return {
    code: 'yaml/indent',
    message: 'This entry does not stand under the others of its list.',
    hint:
      before === undefined
        ? 'Give it as many spaces in front as the other entries of its list; if it is the first, write the field of the list above it, on a line of its own.'
        : `Give it as many spaces in front as the entry above it has, ${before.length}.`,
    offsets: offsetsOfWords(line),
  }
}

/** The only one of at least three entries of one line each that has another indent than all others. */
function oddEntry({ start, text }: Line, source: string): YamlFault | undefined {
  const above = /(?:(?<=^|\n) *- [^\n]*\n)*$/.exec(linesAbove(source, start)) ?? ['']
  const below = /^(?:\n *- [^\n]*)*/.exec(linesBelow(source, start + text.length)) ?? ['']
  const rows = `${above[0]}${text}${below[0]}`.split('\n')
  const indents = Map.groupBy(rows.keys(), (index) => rows[index]?.search(/\S/) ?? 0)
  const [[wanted] = [], [indent, [index] = []] = []] = Array.from(indents).toSorted(
    ([, a], [, b]) => b.length - a.length,
  )
  if (rows.length < 3 || indents.size !== 2 || wanted === undefined || indent === undefined || index === undefined)
    return undefined
  if (indents.get(indent)?.length !== 1) return undefined
  const from = start - above[0].length + rows.slice(0, index).join('\n').length + (index === 0 ? 0 : 1) + indent
  return {
    code: 'yaml/indent',
    message: 'This entry does not stand under the others of its list.',
    hint: `Give it as many spaces in front as they have, ${wanted}.`,
    offsets: [from, from + (rows[index]?.length ?? 0) - indent],
  }
}
