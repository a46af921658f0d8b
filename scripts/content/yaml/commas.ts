/** Commas and semicolons at the end of lines, which are part of the value in YAML. */

import type { YamlFault } from '../findings/fault.ts'
import type { Line } from './unreadable-line.ts'

/** `value`: as it is written, from an offset on. A sign by its name ends in a semicolon: `&amp;`. */
export function commaAtEnd(value: string, from: number): readonly YamlFault[] {
  const write = /^([\s\S]*?\S)\s*[,;]+$/.exec(value)?.[1]
  if (write === undefined || /&#?\w+;$/.test(value)) return []
  return [
    {
      code: 'yaml/comma',
      message: `This value ends with a ${value.endsWith(',') ? 'comma' : 'semicolon'}, which would be a part of it.`,
      hint: write.includes('\n') ? 'Take it away.' : `Write: ${write}`,
      offsets: [from, from + value.length],
      write,
    },
  ]
}

/** The same of a value in quotation marks, brackets or braces; undefined of any other. */
export function commaBehindMarks({ value = '', valueStart }: Line): YamlFault | undefined {
  const isWhole = /^(?:"[^"\\]*"|'[^']*'|\[[^[\]]*\]|\{[^{}]*\})\s*[,;]$/.test(value)
  return isWhole ? commaAtEnd(value, valueStart)[0] : undefined
}

/** Those of all plain values in a text that cannot be read, unless brackets, or the value, go on in the next line. */
export function commasAtEnds(source: string): readonly YamlFault[] {
  if (!/[,;][ \t]*$/m.test(source) || source.split('\n').some((line) => !isBalanced(line))) return []
  return Array.from(source.matchAll(plainValueWithComma)).flatMap(({ 0: line, 1: value = '', index }) =>
    commaAtEnd(value, index + line.indexOf(value)),
  )
}

/** `name: Canalside,` and `- Wharf;` where the next line is another field or entry, a comment, or none. */
const plainValueWithComma =
  /^ *(?:- +)?(?:[a-z_]+: +|(?<=- +))([^\s"'[{|>#&*!][^\n]*[,;])[ \t]*(?=\n *(?:- |[\w/.-]+:|#|\n|$)|$(?![\s\S]))/gm

const isBalanced = (line: string): boolean => (line.match(/[[{]/g)?.length ?? 0) === (line.match(/[\]}]/g)?.length ?? 0)
