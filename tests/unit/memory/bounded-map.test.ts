/** What is remembered between leaflets is bounded: the number of leaflets does not matter to the memory. */

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BoundedMap } from '../../../scripts/memory/bounded-map.ts'

test('it never holds more than its bound, and always what was set last', () => {
  const map = new BoundedMap<number, string>(100)
  for (let key = 0; key < 10_000; key++) {
    map.set(key, String(key))
    expect(map.size).toBeLessThanOrEqual(100)
    expect(map.get(key)).toBe(String(key))
  }
})

test('what is set anew does not make room', () => {
  const map = new BoundedMap<string, number>(2).set('a', 1).set('b', 2).set('b', 3)
  expect([map.get('a'), map.get('b')]).toEqual([1, 3])
})

test('no module of the typesetting layer keeps a map without a bound', () => {
  const root = join(import.meta.dirname, '../../..')
  const kept = globSync('scripts/typeset/*.ts', { cwd: root }).flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line) => (/^const \w+ = new Map\b/.test(line) ? [`${file}: ${line}`] : [])),
  )
  expect(kept).toEqual([])
})
