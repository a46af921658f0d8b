/** A line of unreadable YAML, taken apart. */

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
    return { start, text, valueStart: start + text.length - text.trimStart().length }
  }
  return { start, text, key, value, valueStart: start + before.length + key.length + 1 + gap.length }
}

/** The next one that is not empty; the line itself where there is none. */
export function lineAfter(source: string, line: Line): Line {
  const from = line.start + line.text.length
  const [gap = ''] = /^\s*\n/.exec(source.slice(from)) ?? []
  return lineAt(source, from + gap.length)
}
