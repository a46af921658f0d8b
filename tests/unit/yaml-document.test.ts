/** How deep a text may lie for its places to be found: as deep at every time, however much room the program has left. */

import { expect, test } from 'vitest'
import { positionedYaml } from '../../scripts/content/yaml-document.ts'

test.each(['[', '{a: ', '- ', 'a: '])('%j again and again', (sign) => {
  expect(positionedYaml(`k: ${sign.repeat(240)}`, 1)).toBeDefined()
  expect(positionedYaml(`k: ${sign.repeat(260)}`, 1)).toBeUndefined()
})

test('many entries beside each other are not deep', () => {
  const entries = Array.from({ length: 900 }, (_, index) => `{ role: r${index}, name: "A: b" }`)
  expect(positionedYaml(`officers: [${entries.join(', ')}]`, 1)).toBeDefined()
})
