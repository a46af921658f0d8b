/** Values that can be read and were meant otherwise: entries of a list that run on, a mark that only ends a value. */

import type { YamlFault } from './fault.ts'

/** Without one of these there is nothing to look for: a hyphen that begins a line, a mark that ends one. */
export const mayRunOn = (source: string): boolean => /^\s*-|"[ \t]*$/m.test(source)

const none: readonly YamlFault[] = []

/** A mark at the end of a value that none begins: it would be shown. An inch is behind a figure. */
export function loneQuotationMark(source: string, from: number, to: number): readonly YamlFault[] {
  if (source[to - 1] !== '"') return none
  const value = source.slice(from, to)
  if (!/^[^"\n]*[^"\d\s]"$/.test(value)) return []
  const write = `"${value.slice(0, -1)}"`
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

/** `from` and `to`: where a value without quotation marks stands that may run over several lines. */
export function runOnLines(source: string, from: number, to: number): readonly YamlFault[] {
  const value = source.slice(from, to)
  if (value[0] !== '-' && !value.includes('\n')) return none
  const faults: YamlFault[] = []
  const beginsLine = source.slice(source.lastIndexOf('\n', from - 1) + 1, from).trim() === ''
  for (const { 0: seen, index } of value.matchAll(/(?<=^|\n[ \t]*)-(?=[^\s\d-])/g)) {
    if (index === 0 && !beginsLine) continue
    const at = from + index
    const end = source.indexOf('\n', at)
    const entry = source.slice(at + 1, end === -1 ? undefined : end).trim()
    faults.push({
      code: 'yaml/list',
      message: 'This line is no entry of a list: there is no space after the hyphen.',
      hint: `Write: - ${entry}`,
      offsets: [at, at + seen.length],
      write: '- ',
    })
  }
  for (const { index } of value.matchAll(/(?<=\n[ \t]*)- /g)) {
    const end = source.indexOf('\n', from + index)
    faults.push({
      code: 'yaml/indent',
      message: 'This line begins with a hyphen, yet it is read as a part of the line above it.',
      hint: 'Give it as many spaces in front as the other entries of its list.',
      offsets: [from + index, end === -1 ? to : Math.min(to, end)],
    })
  }
  return faults
}
