/** Lines with too small an indent, or a first field with too large a one, after which every line seems to be wrong. */

import type { YamlFault } from '../findings/fault.ts'

/** The first of them in an unreadable text; undefined where there is none. */
export const tooFarLeft = (source: string): YamlFault | undefined =>
  firstFieldMovedIn(source) ?? bracketAtEdge(source) ?? listAtEdge(source)

/** The first field has an indent, and others have none. */
function firstFieldMovedIn(source: string): YamlFault | undefined {
  const [seen, gap = '', spaces = ''] = /^((?:#[^\n]*\n|[ \t]*\n)*)( +)(?=[a-z_]+:(?: |\n))/.exec(source) ?? []
  if (seen === undefined || !/\n[a-z_]+:(?: |\n|$)/.test(source)) return undefined
  const goesOn = new RegExp(`^[^\\n]*\\n(?:${spaces} [^\\n]*\\n)*${spaces}[a-z_]+:`).test(source.slice(seen.length))
  if (goesOn)
    return {
      code: 'yaml/indent',
      message: 'The first fields are moved in, and those below them are not.',
      hint: 'If they are those of an entry, write its name and a colon above them, on a line of its own; else take the spaces in front of them away.',
      offsets: [seen.length, source.indexOf('\n', seen.length)],
      hides: 'lines moved in under it',
    }
  return {
    code: 'yaml/indent',
    message: 'The first field is moved in, and those below it are not.',
    hint: 'Take the spaces in front of it away.',
    offsets: [gap.length, gap.length + spaces.length],
    write: '',
  }
}

/** `]` at the left edge, as programs close a list that goes over several lines. */
function bracketAtEdge(source: string): YamlFault | undefined {
  const found = /(?<=[[{,]\n(?: +[^\n]*\n)+)[\]}](?=[ \t]*(?:\n|$))/.exec(source)
  if (found === null) return undefined
  return {
    code: 'yaml/bracket',
    message: `The bracket "${found[0]}" stands at the left edge, where a field would begin.`,
    hint: 'Put two spaces in front of it.',
    offsets: [found.index, found.index + 1],
    write: `  ${found[0]}`,
  }
}

/** Lines that begin at the left edge and close a bracket which the field above them opened. */
const restOfList =
  /(?<=^[a-z_]+: *\[[^[\]\n]*,[ \t]*\n)(?:[^\s[\]{}#:][^[\]{}#:\n]*,[ \t]*\n)*[^\s[\]{}#:][^[\]{}#:\n]*\](?=[ \t]*(?:\n|$))/m

/** `present: [Sam Okafor,` with `Priya Shah]` under it. */
function listAtEdge(source: string): YamlFault | undefined {
  const found = restOfList.exec(source)
  if (found === null) return undefined
  const rows = found[0].split('\n')
  return {
    code: 'yaml/bracket',
    message: 'The list in brackets goes on at the left edge, where a field would begin.',
    hint:
      rows.length === 1
        ? 'Put two spaces in front of this line.'
        : `Put two spaces in front of this line and of each below it, to "${rows.at(-1) ?? ''}".`,
    offsets: [found.index, found.index + found[0].length],
    write: rows.map((row) => `  ${row}`).join('\n'),
  }
}
