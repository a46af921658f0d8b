/** Slips of whole lines that make those below them unreadable: a bracket or a comma too many, an indent of their own. */

import type { YamlFault } from '../findings/fault.ts'
import { type Line, lineAbove } from '../yaml/unreadable-line.ts'

/** `}` alone on its line, which closes nothing. */
export function bracketAlone({ start, text }: Line): YamlFault | undefined {
  const [, before = '', bracket] = /^(\s*)([\]}]),?$/.exec(text) ?? []
  if (bracket === undefined) return undefined
  return {
    code: 'yaml/bracket',
    message: `There is one "${bracket}" too many here.`,
    hint: 'Delete this line.',
    offsets: [start + before.length, start + text.length],
    write: '',
  }
}

/** `npo { name: Neighbourhood Partnership Officer }`, `contact = { phone: … }`, `expect:[npo, clo]` */
export function colonBeforeBrace({ start, text }: Line): YamlFault | undefined {
  const [, before = '', name, between = '', fields] =
    /^( *(?:- +)?)([a-z][a-z0-9_-]*)(:| *=? *)(\{.*\}|\[.*\])$/.exec(text) ?? []
  if (name === undefined) return undefined
  const write = `${name}: ${fields}`
  return {
    code: 'yaml/no-colon',
    message:
      between === ':'
        ? `There is no space between "${name}:" and what belongs to it.`
        : `There is no colon between "${name}" and what belongs to it.`,
    hint: `Write: ${write}`,
    offsets: [start + before.length, start + text.length],
    write,
  }
}

/** `- { date: 2026-12-08 },` and `contact:,` as in other languages: all of them. */
export const commasBehind = (source: string): readonly YamlFault[] =>
  Array.from(
    source.matchAll(/(?<=^ *- +[{[].*[}\]]|^ *(?:- +)?[a-z_]+:) *([,;])(?=[ \t]*$)/gm),
    ({ 0: seen, 1: sign = '', index }) => ({
      code: 'yaml/comma',
      message: `"${sign}" stands at the end of this line, where none belongs.`,
      hint: 'Take it out.',
      offsets: [index, index + seen.length],
      write: '',
    }),
  )

/** `contact:,`, which makes the lines under it unreadable. */
export const commaBehind = ({ start, text }: Line): YamlFault | undefined =>
  commasBehind(text).map(
    (fault): YamlFault => ({ ...fault, offsets: [start + fault.offsets[0], start + fault.offsets[1]] }),
  )[0]

/** A line that is moved in otherwise than its neighbours: the first field of a group, or an entry of a list. */
export function besideNeighbours(line: Line, source: string): YamlFault | undefined {
  const { start, text } = line
  const [, spaces = '', sign] = /^( *)(- |[a-z_]+:|\/\S*:)/.exec(text) ?? []
  if (sign === undefined) return undefined
  const above = source.slice(0, start)
  const below = source.slice(start + text.length)
  const wanted =
    sign === '- '
      ? (/(?:^|\n)( *)- [^\n]*\n(?:(?! *- )(?: [^\n]*|)\n)*$/.exec(above) ?? /\n( *)- /.exec(below))?.[1]
      : /^ *(?:- +)?[\w-]+:$/.test(lineAbove(source, line)?.text ?? '')
        ? /^\n( +)[a-z_/][^\s:]*:/.exec(below)?.[1]
        : undefined
  if (wanted === undefined || wanted === spaces) return undefined
  return {
    code: 'yaml/indent',
    message: 'This line does not stand under its neighbours.',
    hint: `Give it as many spaces in front as they have, ${wanted.length}.`,
    offsets: [start, start + spaces.length + (spaces === '' ? sign.length : 0)],
    write: spaces === '' ? `${wanted}${sign}` : wanted,
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
