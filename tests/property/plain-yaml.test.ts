/** What is read as plain YAML means the same to js-yaml, and has none of the slips that are told of a value. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainYaml } from '../../scripts/content/yaml/plain-yaml.ts'
import { runs } from '../support/chance.ts'
import { yamlReadings } from '../support/two-readings.ts'

/** Whether it was plain. */
function agrees(source: string): boolean {
  const readings = yamlReadings(source)
  if (readings === undefined) return false
  expect(readings.glance).toEqual(readings.whole)
  return true
}

const pieces = [
  ...[
    'a',
    'b',
    'name',
    'key',
    '1',
    '18:00',
    '01922 654703',
    'No',
    'null',
    'é',
    '£5',
    '/x/',
    'Null',
    'constructor',
    '🙂',
  ],
  ...[': ', ':', ' ', '  ', '    ', '- ', '-', ', ', ',', '[', ']', '{', '}', '[]', '{}', '"', "'", '""', '"a: b"'],
  ...[
    '#',
    ' #',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    '? ',
    '~',
    '\\',
    '<<',
    '---',
    '...',
    '“',
    '”',
    '’',
    '\t',
    '\u1680',
  ],
]
const scrap = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join(''))
const line = fc.oneof(
  scrap,
  fc
    .tuple(fc.constantFrom('', '', '  ', '  - ', '- ', '    '), fc.constantFrom('a: ', 'b: ', 'c:', ''), scrap)
    .map((parts) => parts.join('')),
  fc.constantFrom(
    'a:',
    'b: c',
    '- d',
    `a: ${'['.repeat(33)}b${']'.repeat(33)}`,
    '  - d',
    '  - e: f',
    '    g: h',
    'wards: [Wharf, "Lock: Keepers"]',
    '# remark',
    '',
  ),
)
const source = fc.array(line, { maxLength: 7 }).map((lines) => lines.join('\n'))

test('whatever is plain, js-yaml reads in the same way', () => {
  let plain = 0
  fc.assert(
    fc.property(source, (text) => {
      if (agrees(text)) plain += 1
    }),
    { numRuns: runs(10_000) },
  )
  expect(plain).toBeGreaterThan(150) // a property that is never asked says nothing
})

const base = join(import.meta.dirname, '../golden/base')
const files = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'))

test('files of the example with a stretch of other signs in them are read in the same way', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.nat(),
      fc.nat({ max: 4 }),
      fc.constantFrom(...pieces, '\n', '\n  '),
      (path, at, gone, put) => {
        const text = readFileSync(join(base, path), 'utf8')
        const from = at % (text.length + 1)
        agrees(text.slice(0, from) + put + text.slice(from + gone))
      },
    ),
    { numRuns: runs(2_000) },
  )
})

test.each([
  'name: Canalside\nwards: [Wharf, Lock Keepers]\nofficers: []',
  'officers:\n  - { role: npo, name: Sam Okafor, phone: "01632 960124" }\n  - role: clo\n    name: Penny',
  'expect:\n- npo\n- { role: lnp-member, as: LNP Members }\norder: 1',
  '# The library\nname: Canalside Library\naddress: 12 Wharf Street, Exampleton',
  'redirects: { /old-page/: /areas/canalside/, /sheets/old-sheet/: gone }',
])('%j is plain', (text) => expect(agrees(text)).toBe(true))

test.each([
  '',
  '- a',
  'a:',
  'a: b: c',
  'a: "b',
  'a: b #c',
  'a: [b',
  'a: b\n  c',
  'a: b\na: c',
  'a: >\n  b',
  'a: &b c',
  'a: “b”',
  'a: [b\u1680, c]',
  'a:\n  - \u1680b',
  `a: ${'['.repeat(40)}${']'.repeat(40)}`,
  Array.from({ length: 40 }, (_, level) => `${' '.repeat(level)}a:`)
    .join('\n')
    .concat(' b'),
])('%j is more than plain', (text) => expect(plainYaml(text)).toBeUndefined())
