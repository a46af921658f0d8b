/** The quick parser's places are those of the parser that knows them all. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { quickOffsetsAt } from '../../../scripts/content/yaml/quick-places.ts'
import { offsetsAt, positionedYaml } from '../../../scripts/content/yaml/yaml-document.ts'

const content = join(import.meta.dirname, '../../../content')
const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))

const texts: readonly (readonly [name: string, text: string])[] = [
  ...files.map((name) => [name, readFileSync(join(content, name), 'utf8')] as const),
  ['remarks', '# above\nname: Canalside # beside\n\nwards: # behind\n  - Wharf\n  - Locks   \n'],
  ['brackets', 'contact: { phone: 01922 654703, hours: }\nwards: [Wharf, "Lock, upper", Lower Lock]\n'],
  ['lists in lists', '- - one\n  - two: 2\n    three:\n- four\n'],
  ['several lines', 'summary: The streets\n  along the canal.\nnote: >\n  folded\nafter: words\n'],
  ['wide letters', 'name: “Łódź” 🏠\nother: ہیں\n'],
  ['quoted keys', '"na\\x6de": one\nname: two\n\'other\': three\n'],
  ['a key over two lines', 'title: How\n? Nobody meant\n  this\nsteps: some\n'],
  ['spaces of another kind', 'title\u3000: How\nsteps: some\u1680\n'],
  ['figures as keys', '0: nought\nlist: [a, b]\n'],
]

function pathsOf(value: unknown): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const step = Array.isArray(value) ? Number(name) : name
    return [[step], ...pathsOf(inner).map((path) => [step, ...path])]
  })
}

test.each(texts)('in %s', (_name, text) => {
  const yaml = positionedYaml(text, 1)
  const paths = pathsOf(yaml?.document.toJS())
  expect(paths).not.toEqual([])
  for (const path of [...paths, [], ['no', 'such', 'key'], ['no']])
    for (const part of ['key', 'value'] as const) {
      const quick = quickOffsetsAt(text, path, part)
      if (quick && yaml) expect({ path, part, at: quick }).toEqual({ path, part, at: offsetsAt(yaml, path, part) })
    }
})

test.each([
  [['wards', 1], 'value', 'Locks'],
  [['contact', 'phone'], 'value', '01922 654703'],
  [['contact', 'phone'], 'key', 'phone'],
  [['wards'], 'value', undefined], // a list: its first line is told by the parser that knows more
  [['summary'], 'value', '"Streets."'],
  [['towns'], 'key', 'wards: [Wharf, Locks]'],
  [[], 'value', 'wards: [Wharf, Locks]'],
] as const)('%j, its %s: %s', (path, of, seen) => {
  const text = 'wards: [Wharf, Locks]\ncontact: { phone: 01922 654703 }\nsummary: "Streets."\n'
  const at = quickOffsetsAt(text, path, of)
  expect(at && text.slice(...at)).toBe(seen)
})
