/** A value that has to stand in quotation marks. */

import { quoted, type YamlFault } from '../findings/fault.ts'
import { insideCurlyQuotes } from '../yaml/curly-quotes.ts'
import type { Line } from '../yaml/unreadable-line.ts'
import { secondField } from './entries.ts'

/** `words`: the value as it was meant. What may be another field beside it is no certain fix. */
export function inQuotes(code: YamlFault['code'], message: string, line: Line, words: string): YamlFault {
  const write = quoted(insideCurlyQuotes(words) ?? /^`([^`]+)`$/.exec(words)?.[1] ?? words)
  const length = line.value?.length ?? 0
  const [, next] = /^\{[^{}]*\}[,;]? +([\w-]+): +\{/.exec(words) ?? []
  const second = next ?? secondField(words)
  return {
    code,
    message,
    hint:
      second === undefined
        ? `Write: ${write}`
        : `Begin "${second}:" on a line of its own; if it is a part of the value, write: ${write}`,
    offsets: [line.valueStart, line.valueStart + length],
    ...(second === undefined && !/\s#|[,\]}]$/.test(words) && { write }),
  }
}

/** The fault of a value that begins with this sign. */
export const beginsWith = (sign: string, line: Line, value: string): YamlFault =>
  inBold(line, value) ??
  inQuotes(
    meaningful[sign] ?? 'yaml/first-sign',
    `A value cannot begin with "${sign}" unless it stands in quotation marks.`,
    line,
    value,
  )

/** `**Town Hall**`, as bold in a text; undefined for all else. */
function inBold({ valueStart }: Line, value: string): YamlFault | undefined {
  const words = /^\*{1,3}(?![\s*])/.test(value) ? value.replace(/(\*{1,3})([^*]+)\1/g, '$2') : value
  if (words === value || words.includes('*') || !/^[\p{L}\p{N}][^:#]*$/u.test(words)) return undefined
  return {
    code: 'yaml/alias',
    message: 'A value cannot begin with "*": words are not made bold here.',
    hint: `Write: ${words}`,
    offsets: [valueStart, valueStart + value.length],
    write: words,
  }
}

/** Whether a value that begins with this sign means something in YAML. */
export const isMeaningful = (sign: string): boolean => sign in meaningful

const meaningful: Readonly<Record<string, YamlFault['code']>> = {
  '!': 'yaml/tag',
  '&': 'yaml/anchor',
  '*': 'yaml/alias',
  '{': 'yaml/braces',
}
