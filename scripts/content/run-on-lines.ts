/** Lines that were meant as entries of a list, and are read as a part of the words above them. */

import type { YamlFault } from './fault.ts'

/** Without one of these there is nothing to look for: a hyphen that begins a line. */
export const mayRunOn = (source: string): boolean => /^\s*-/m.test(source)

/** `from` and `to`: where a value without quotation marks stands that may run over several lines. */
export function runOnLines(source: string, from: number, to: number): readonly YamlFault[] {
  const value = source.slice(from, to)
  const faults: YamlFault[] = []
  const beginsLine = /(?:^|\n)[ \t]*$/.test(source.slice(0, from))
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
