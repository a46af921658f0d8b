/** Values that can be read but were meant otherwise: entries and fields that became part of another, unmatched quotation marks. */

import { spaceAfterColon, type YamlFault } from '../findings/fault.ts'
import { fieldNames, listNames } from '../schemas/field-names.generated.ts'
import { commaAtEnd } from './commas.ts'
import { otherBullet } from './other-bullet.ts'
import { lineAt } from './unreadable-line.ts'

/** A quick test that rules out nearly every text. */
export const mayRunOn = (source: string): boolean => /^[^\S\n]*(?:-|[a-z_]+:\S)|[",;][ \t]*$/m.test(source)

const none: readonly YamlFault[] = []

/** A closing quotation mark without an opening one, or a comma, at the end of a value. After a digit the mark may be an inch. */
export function markAtEnd(source: string, from: number, to: number): readonly YamlFault[] {
  if (/[,;]/.test(source[to - 1] ?? '')) return commaAtEnd(source.slice(from, to), from)
  if (source[to - 1] !== '"') return none
  const value = source.slice(from, to)
  if (!/^[^"\n]*[^"\d\s]"$/.test(value)) return []
  const write = `"${value.slice(0, -1).replace(/^[“”„]/, '')}"`
  return [
    {
      code: 'yaml/quotes',
      message: 'A quotation mark ends this value, and none begins it.',
      hint: `Write: ${write}`,
      offsets: [from, to],
      ...(!value.includes('\\') && { write }),
    },
  ]
}

/** `from` and `to`: the offsets of a plain value, which may go over several lines. */
export function runOnLines(source: string, from: number, to: number): readonly YamlFault[] {
  const value = source.slice(from, to)
  const beginsLine = source.slice(source.lastIndexOf('\n', from - 1) + 1, from).trim() === ''
  if (!beginsLine && value[0] !== '-' && !value.includes('\n')) return none
  const hyphens = beginsLine ? otherHyphens(source, value, from) : none
  if (hyphens.length > 0) return hyphens
  const faults: YamlFault[] = fieldsWithoutSpace(value, from, beginsLine)
  for (const { index } of value.matchAll(/(?<=^|\n[ \t]*)-(?=[^\s\d-])/g)) {
    if (index === 0 && !beginsLine) continue
    const at = from + index
    const end = source.indexOf('\n', at)
    const entry = source.slice(at + 1, end === -1 ? undefined : end).trim()
    faults.push(hyphenWithoutSpaceAt(at, entry))
  }
  if (beginsLine && faults.some(({ code, offsets }) => code === 'yaml/list' && offsets[0] === from)) return faults
  for (const { index } of value.matchAll(/(?<=\n[ \t]*)- /g)) {
    const end = source.indexOf('\n', from + index)
    faults.push({
      code: 'yaml/indent',
      message: 'This line begins with a hyphen, yet it is read as a part of the line above it.',
      hint: howToBegin(source, value, from),
      offsets: [from + index, end === -1 ? to : Math.min(to, end)],
    })
  }
  return faults
}

/** What to do with the first line that begins with a hyphen and is read as a part of what is above it. */
function howToBegin(source: string, value: string, from: number): string {
  const row = lineAt(source, from)
  const [first = ''] = value.split('\n')
  if (/^ *- /.test(row.text)) return 'Give it as many spaces in front as the other entries of its list.'
  const { key = '' } = row
  if (listNames.has(key))
    return /^(?:yes|no|none|true)$/i.test(first)
      ? `Take out "${first}" after "${key}:".`
      : `Give "${first}" a line of its own under "${key}:": - ${first}`
  return row.text.trim() === first
    ? `If it is an entry of a list, put a hyphen in front of the line above it as well: - ${first}`
    : 'If it is an entry of a list, write the name of the list and a colon above it, on a line of its own.'
}

/** `– Wharf` as the first entry of a list, or entries with a space of another kind behind their hyphen, which all become one text. */
function otherHyphens(source: string, value: string, from: number): readonly YamlFault[] {
  const first = /\n[ \t]*- /.test(value) ? otherBullet(lineAt(source, from)) : undefined
  if (first !== undefined) return [first]
  return Array.from(value.matchAll(/(?<=(?:^|\n[ \t]*)-)[^\S\n ][^\S\n]*(?=\S)/g), ({ 0: gap, index }) =>
    oddSpaceAt(from + index, gap),
  )
}

/** The fault of a hyphen that a word follows at once. `entry`: all that is behind it on its line. */
export const hyphenWithoutSpaceAt = (offset: number, entry: string): YamlFault => ({
  code: 'yaml/list',
  message: 'This line is not an entry of a list: there is no space after the hyphen.',
  hint: `Write: - ${entry}`,
  offsets: [offset, offset + '-'.length],
  write: '- ',
})

/** The fault of spaces of another kind behind a hyphen or a colon. */
export const oddSpaceAt = (offset: number, seen: string): YamlFault => ({
  code: 'yaml/odd-space',
  message: 'A space of another kind stands here, which YAML takes for a letter.',
  hint: 'Delete it and type a space.',
  offsets: [offset, offset + seen.length],
  write: ' ',
})

/** `phone:01922 654703`, which is no field because the space is missing. */
function fieldsWithoutSpace(value: string, from: number, beginsLine: boolean): YamlFault[] {
  return Array.from(value.matchAll(/(?<=^|\n[ \t]*)([a-z_]+):(\S.*)/g)).flatMap(
    ({ 0: seen, 1: key = '', 2: said, index }) => {
      if (!fieldNames.has(key) || (index === 0 && !beginsLine)) return []
      const write = `${key}: ${said}`
      return {
        code: 'yaml/no-colon' as const,
        message: `"${seen}" is not a field and its value.`,
        hint: `${spaceAfterColon}${write}`,
        offsets: [from + index, from + index + seen.length] as const,
        write,
      }
    },
  )
}
