/** Indents with Tabs or non-breaking spaces: YAML allows plain spaces only. */

import type { YamlFault } from '../findings/fault.ts'
import { oddSpaceAt } from '../yaml/run-on-lines.ts'
import { readYaml } from '../yaml/yaml.ts'

/** An indent with white space other than spaces. */
const oddIndent = /^(?= *[^\S\n ])[^\S\n]+(?=\S)/gm
/** White space other than a space after the colon of a field or the hyphen of an entry. */
const oddGap = /(?<=^[ \t\p{Zs}]*(?:- *)?(?:[a-z_]+:|-))[\t\p{Zs}]*(?=\S)/gmu

/** The numbers of spaces that a Tab may stand for, the likeliest first. */
const tabWidths = [2, 4, 3, 8, 1, 0]

/**
 * All of them in a text that cannot be read. What to write is certain where there is a number of spaces for a Tab with
 * which the rest can be read.
 */
export function oddIndents(source: string): readonly YamlFault[] {
  const indents = [...source.matchAll(oddIndent)]
  const gaps = Array.from(source.matchAll(oddGap)).filter(([seen]) => isOdd(seen))
  if (indents.length + gaps.length === 0) return []
  const width = widthsFor(source, indents[0]).find((spaces) => readYaml(straightened(source, spaces)).kind === 'read')
  return [
    ...indents.map(({ 0: seen, index }) => oddIndentAt(seen, index, width)),
    ...gaps.map(({ 0: seen, index }) => oddSpaceAt(index, seen)),
  ]
}

/** With spaces in the place of all of them, as many as are likeliest. */
export const likelyStraight = (source: string): string =>
  straightened(source, widthsFor(source, Array.from(source.matchAll(oddIndent))[0])[0] ?? 2)

/** The widths of a Tab, first those with which the first line that has one stands under the line above it. */
function widthsFor(source: string, first: RegExpExecArray | undefined): readonly number[] {
  if (first === undefined) return tabWidths
  const [, spaces = '', sign = '', rest = ''] = /(?:^|\n)( *)(- )?([^\n]*)\n$/.exec(source.slice(0, first.index)) ?? []
  const wanted = spaces.length + sign.length + (/:\s*$/.test(rest) ? 2 : 0)
  const isInPlace = (width: number) => Number(inSpaces(first[0], width).length === wanted)
  return tabWidths.toSorted((one, other) => isInPlace(other) - isInPlace(one))
}

/** Whether a readable text has a field whose name begins with other white space. */
export const hasOddIndent = (source: string): boolean => /^[ \t]*[^\S \t\n][^\S\n]*(?:[a-z_]+:|- )/m.test(source)

const straightened = (source: string, tabWidth: number): string =>
  source.replace(oddIndent, (seen) => inSpaces(seen, tabWidth)).replace(oddGap, (seen) => (isOdd(seen) ? ' ' : seen))

const inSpaces = (indent: string, tabWidth: number): string =>
  indent.replaceAll('\t', ' '.repeat(tabWidth)).replace(/\p{Zs}/gu, ' ')

const isOdd = (gap: string): boolean => /[^ \t]/.test(gap)

function oddIndentAt(seen: string, index: number, tabWidth: number | undefined): YamlFault {
  const offsets = [index, index + seen.length] as const
  const write = tabWidth === undefined ? {} : { write: inSpaces(seen, tabWidth) }
  return seen.includes('\t')
    ? {
        code: 'yaml/tab',
        message: 'This line is moved in with the Tab key, which YAML does not allow.',
        hint:
          tabWidth === 0 ? 'Take each Tab in front of it away.' : `Use ${numbers[tabWidth ?? 2]} instead of each Tab.`,
        offsets,
        ...write,
      }
    : {
        code: 'yaml/odd-space',
        message: 'This line is moved in with spaces of another kind, which YAML takes for letters.',
        hint: 'Delete what stands before its first letter, and type the spaces again.',
        offsets,
        ...write,
      }
}

const numbers: Readonly<Record<number, string>> = {
  1: 'one space',
  2: 'two spaces',
  3: 'three spaces',
  4: 'four spaces',
  8: 'eight spaces',
}
