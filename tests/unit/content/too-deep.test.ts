/** What cannot be read is told in the same words at every time, however much room the program has left for looking. */

import { expect, test } from 'vitest'
import { readData } from '../../../scripts/content/reading/read.ts'
import { isTooDeep } from '../../../scripts/content/yaml/too-deep.ts'

test.each(['[', '{a: ', '- ', 'a: '])('%j again and again', (sign) => {
  expect(isTooDeep(`k: ${sign.repeat(240)}`)).toBe(false)
  expect(isTooDeep(`k: ${sign.repeat(260)}`)).toBe(true)
})

test('many entries beside each other are not deep', () => {
  const entries = Array.from({ length: 900 }, (_, index) => `{ role: r${index}, name: "A: b" }`)
  expect(isTooDeep(`officers: [${entries.join(', ')}]`)).toBe(false)
})

test('a file that lies too deep is told once, at the line where it cannot be read', () => {
  const text = `name: Hall\naddress: 1 Wharf Street\npostcode: ZZ1 1AA\naccess: [Ramp ${'['.repeat(2000)}\n`
  const read = readData('venue', { path: 'venues/hall.yaml', text })
  const told = read.ok ? [] : read.diagnostics.map(({ code, span }) => [code, span?.line])
  expect(told).toEqual([['yaml/syntax', 4]])
})
