/** The names of values in messages. */

import type { Path } from '../../diagnostics/diagnostic.ts'

/** `a list`, or what was written, in quotation marks. */
export function said(seen: unknown): string {
  if (Array.isArray(seen)) return 'a list'
  return typeof seen === 'object' ? 'a group of fields' : `"${shortened(String(seen))}"`
}

/** The first line, shortened to what a message can hold. */
export const shortened = (text: string): string => {
  const [line = ''] = text.split('\n', 1)
  return line.length > 60 || line.length < text.trimEnd().length ? `${line.slice(0, 60)}…` : line
}

/** `"phone"`, or `Entry 2 of "wards"`. */
export function fieldName(path: Path): string {
  const [last, before] = [path.at(-1), path.at(-2)]
  if (typeof last !== 'number') return last === undefined ? 'This file' : `"${last}"`
  return typeof before === 'number'
    ? `Part ${last + 1} of entry ${before + 1}`
    : `Entry ${last + 1} of "${before ?? ''}"`
}

/** The message where a value differs from the right one by the kind of its spaces alone, which cannot be seen; otherwise undefined. */
export const spacedOtherwise = (text: string, right: string): string | undefined =>
  text !== right && text.replace(/\s/g, ' ') === right
    ? `The space within "${right}" is one of another kind, which programs take for a letter.`
    : undefined
