/** What the lines above an unreadable one say about it: which indent it should have, and whether it continues them. */

import { type Line, lineAbove } from '../yaml/unreadable-line.ts'

interface Field {
  readonly name: string
  /** Its indent, a hyphen counted as a space. */
  readonly column: number
}

/** The indents that would put it below the field above, or below one around that. */
export function indentAdvice({ start, text }: Line, source: string): string {
  const indent = text.length - text.trimStart().length
  const above = fieldsAbove(source.slice(0, start))
  const nearest = [above.findLast(({ column }) => column >= indent), above.find(({ column }) => column < indent)]
  const [first, ...others] = nearest.flatMap((field) => (field ? [fieldStart(field)] : []))
  return first === undefined
    ? 'Give lines that belong together the same number of spaces in front.'
    : `Give it ${[first, ...others].join(', or ')}.`
}

/** `2 spaces in front, to stand under "phone"` */
export const fieldStart = ({ name, column }: Field): string =>
  `${column === 0 ? 'no space' : column === 1 ? 'one space' : `${column} spaces`} in front, to stand under "${name}"`

/** The fields around it, from the innermost outwards. */
export function fieldsAbove(source: string): readonly Field[] {
  const found: Field[] = []
  for (const line of source.split('\n').reverse()) {
    const [, before, name] = /^( *(?:- +)*)([^\s:#"'[{-][^:]*):(?:\s|$)/.exec(line) ?? []
    if (
      before === undefined ||
      name === undefined ||
      before.length >= (found.at(-1)?.column ?? Number.POSITIVE_INFINITY)
    )
      continue
    found.push({ name, column: before.length })
  }
  return found
}

/** A line without a colon that may continue the value above it; undefined where it cannot. */
export function goesOnFrom(line: Line, source: string): string | undefined {
  const { key, value } = lineAbove(source, line) ?? {}
  if (key === undefined || value === undefined || /^["'[{|>]/.test(value)) return undefined
  return `If it belongs to the line above, write both on one: ${key}: ${value} ${line.text.trim()}; else give it a field of its own, or delete it.`
}

/** The field on the line above, where nothing stands behind its colon: what is under it belongs to it. */
export const fieldOpenedAbove = (line: Line, source: string): string | undefined =>
  /^ *([a-z_]+):$/.exec(lineAbove(source, line)?.text ?? '')?.[1]
