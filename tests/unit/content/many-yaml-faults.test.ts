/** A file with thousands of faults of form: what is done for each of them does not grow with the file. */

import { expect, test } from 'vitest'
import type { YamlFault } from '../../../scripts/content/findings/fault.ts'
import { slipsBehind } from '../../../scripts/content/unreadable-yaml/slips-behind.ts'
import { linesAbove, linesBelow } from '../../../scripts/content/yaml/unreadable-line.ts'

const entry = '  - { role: npo }\n'

test('lines around one are as many in a long file as in a short one', () => {
  const above = (lines: number) => linesAbove(entry.repeat(lines), entry.length * lines)
  expect(above(3)).toBe(entry.repeat(3))
  expect(above(5000)).toBe(above(500))
  const below = (lines: number) => linesBelow(`officers:\n${entry.repeat(lines)}`, 'officers:'.length)
  expect(below(3)).toBe(`\n${entry.repeat(3)}`)
  expect(below(5000)).toBe(below(500))
})

/** How often a text is read again to explain so many faults in it. */
function timesRead(count: number): number {
  const row = '  -{ role: npo }\n'
  const source = `officers:\n${row.repeat(count)}`
  const faults = Array.from({ length: count }, (_, index): YamlFault => {
    const from = 'officers:\n'.length + index * row.length
    return { code: 'yaml/syntax', message: '', hint: '', offsets: [from, from + 1] }
  })
  let times = 0
  slipsBehind(faults, source, () => {
    times += 1
    return faults
  })
  return times
}

test('a text with more faults is read again less often', () => {
  expect(timesRead(20)).toBe(24)
  expect(timesRead(3000)).toBe(1)
})
