/** Hyphens that are missing in front of the entries of a list, or the space after them. */

import type { YamlFault } from '../findings/fault.ts'
import { fieldNames } from '../schemas/field-names.generated.ts'
import { hyphenWithoutSpaceAt } from '../yaml/run-on-lines.ts'
import { type Line, lineAbove, lineAt } from '../yaml/unreadable-line.ts'
import { type MendedSlip, withWritten } from './mended-slip.ts'

/** `-{ role: clerk }` */
export function hyphenWithoutSpace({ start, text }: Line): YamlFault | undefined {
  const [, before = '', entry] = /^( *)-([^\s-].*)$/.exec(text) ?? []
  return entry === undefined ? undefined : hyphenWithoutSpaceAt(start + before.length, entry)
}

/** `2. nurse` below `- npo`, with the numbers of the entries below it. */
export function numbersForHyphens({ start, text }: Line, source: string): MendedSlip | undefined {
  const [, indent = '', number, entry = ''] = /^( *)(\d{1,2}[.)]) +(\S.*)$/.exec(text) ?? []
  if (number === undefined) return undefined
  const fault: YamlFault = {
    code: 'yaml/list',
    message: `"${number}" does not begin an entry of a list: its entries are in order without figures.`,
    hint: `Write: - ${entry}`,
    offsets: [start + indent.length, start + text.length],
    write: `- ${entry}`,
  }
  const mended = source.slice(0, start) + source.slice(start).replace(/^( *)\d{1,2}[.)](?= +\S)/gm, '$1-')
  return { fault, mended }
}

/** `  nurse` between `  - npo` and `  - clo` */
export function hyphenBeforeWords(line: Line, source: string): YamlFault | undefined {
  const { start, text } = line
  const [, words] = /^ *([^\s:#'"{}[\]-][^:#"{}[\]]*)$/.exec(text) ?? []
  const wanted =
    /^( *)- /.exec(lineAbove(source, line)?.text ?? '')?.[1] ?? /^\n( *)- /.exec(source.slice(start + text.length))?.[1]
  if (words === undefined || wanted === undefined || isFieldWithOtherSign(words)) return undefined
  return {
    code: 'yaml/list',
    message: `No hyphen stands in front of "${words}", which seems to be an entry of the list.`,
    hint: `Write: - ${words}`,
    offsets: [start, start + text.length],
    write: `${wanted}- ${words}`,
  }
}

/** `checked = 2026-11-01` */
const isFieldWithOtherSign = (words: string): boolean =>
  fieldNames.has(/^([a-z_]+)(?: *[=：→]| [-–] )/.exec(words)?.[1] ?? '')

/** A missing hyphen before the field with which entries of a list begin. */
export function hyphenLeftOut({ start, text }: Line, source: string): readonly MendedSlip[] {
  const list = lastOf(/^ *[a-z_]+:[ \t]*\n(?= )/gm, source.slice(0, start + 1))
  const first = list === undefined ? start : list.index + list[0].length
  return [lineAt(source, first), ...(first === start ? [] : [{ start, text }])].flatMap(
    ({ start: from, text: row }) => {
      const [, spaces = '', name] = /^( {2,})([a-z_]+): /.exec(row) ?? []
      const others = new RegExp(`^${spaces.slice(2)}- (?:\\{ *)?${name}:`, 'm')
      if (name === undefined || !others.test(source.slice(first))) return []
      const write = `${spaces.slice(2)}- `
      const fault = {
        code: 'yaml/list',
        message: `"${name}" begins an entry of the list, and no hyphen stands in front of it.`,
        hint: `Write: - ${row.trim()}`,
        offsets: [from, from + spaces.length],
        write,
      } as const
      return [{ fault, mended: withWritten(source, fault) }]
    },
  )
}

const lastOf = (pattern: RegExp, text: string): RegExpExecArray | undefined => [...text.matchAll(pattern)].at(-1)
