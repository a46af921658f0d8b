/** A line of unreadable YAML, taken apart. */

import type { Offsets } from '../../diagnostics/line-starts.ts'

/** One line as `key: value`. Offsets are UTF-16 units of the whole text; without a value, `valueStart` is its first word. */
export interface Line {
  readonly start: number
  readonly text: string
  readonly key?: string
  readonly value?: string
  readonly valueStart: number
}

/** The line that an offset is in; offsets are UTF-16 units from the beginning of `source`. */
export function lineAt(source: string, offset: number): Line {
  const start = source.lastIndexOf('\n', offset - 1) + 1
  const end = source.indexOf('\n', start)
  const text = source.slice(start, end === -1 ? undefined : end).trimEnd()
  const [, before, key, gap, value] = /^(\s*(?:- +)*)([^\s:#"'[{][^:]*):(\s+)(\S.*)$/.exec(text) ?? []
  if (before === undefined || key === undefined || gap === undefined || value === undefined) {
    return { start, text, valueStart: offsetsOfWords({ start, text })[0] }
  }
  return { start, text, key, value, valueStart: start + before.length + key.length + 1 + gap.length }
}

/** From the first sign of a line that is no space to its end. */
export const offsetsOfWords = ({ start, text }: Pick<Line, 'start' | 'text'>): Offsets => [
  start + text.length - text.trimStart().length,
  start + text.length,
]

/** The line right above, empty or not; undefined above the first. */
export const lineAbove = (source: string, { start }: Line): Line | undefined =>
  start === 0 ? undefined : lineAt(source, start - 1)

/** The lines right above one that begins at an offset: enough to see what it was meant to stand under, however long the file is. */
export function linesAbove(source: string, start: number): string {
  let from = start
  for (let count = 0; count < mostAbove && from > 0; count += 1) from = source.lastIndexOf('\n', from - 2) + 1
  return source.slice(from, start)
}

/** As `linesAbove`, from the end of a line on. */
export function linesBelow(source: string, end: number): string {
  let to = end
  for (let count = 0; count < mostAbove && to !== -1; count += 1) to = source.indexOf('\n', to + 1)
  return source.slice(end, to === -1 ? undefined : to)
}

const mostAbove = 60

/** The next one that is not empty; the line itself where there is none. */
export function lineAfter(source: string, line: Line): Line {
  const from = line.start + line.text.length
  const [gap = ''] = /^\s*\n/.exec(source.slice(from)) ?? []
  return lineAt(source, from + gap.length)
}
