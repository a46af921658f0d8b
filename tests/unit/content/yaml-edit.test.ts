/** An entry is put into a YAML file, and all else in it stays to the letter. */

import { expect, test } from 'vitest'
import { readYaml } from '../../../scripts/content/yaml/yaml.ts'
import { addField, addToList, edited, editedAsItLies, replaceInList } from '../../../scripts/content/yaml/yaml-edit.ts'

const entry = '{ role: npo, name: Sam Okafor }'
const added = (source: string): string | undefined => {
  const edit = addToList(source, 'officers', entry)
  return edit && edited(source, [edit])
}

test.each([
  ['an empty list', 'name: A\nofficers: []\nwards: [B]\n', `name: A\nofficers:\n  - ${entry}\nwards: [B]\n`],
  ['with a remark', 'officers: [ ]  # none yet\n', `officers:\n  - ${entry}  # none yet\n`],
  ['at the end without a line end', 'name: A\nofficers: []', `name: A\nofficers:\n  - ${entry}`],
  ['nothing under the name', 'officers: # soon\nname: A\n', `officers: # soon\n  - ${entry}\nname: A\n`],
  ['no such field', 'name: A # the first\n', `name: A # the first\nofficers:\n  - ${entry}\n`],
  [
    'lines',
    'officers:\n  - { role: clo } # left\n  # the rest is vacant\nchecked: 2026-11-01\n',
    `officers:\n  - { role: clo } # left\n  - ${entry}\n  # the rest is vacant\nchecked: 2026-11-01\n`,
  ],
  [
    'lines without indent',
    'officers:\n- { role: clo }\nname: A\n',
    `officers:\n- { role: clo }\n- ${entry}\nname: A\n`,
  ],
  [
    'entries of several lines',
    'officers:\n   - role: clo\n     name: >\n       Jo\n       Doe\n\nname: A\n',
    `officers:\n   - role: clo\n     name: >\n       Jo\n       Doe\n   - ${entry}\n\nname: A\n`,
  ],
  ['brackets', 'officers: [{ role: clo }]\n', `officers: [{ role: clo }, ${entry}]\n`],
  [
    'brackets over several lines',
    'officers: [\n    { role: clo }, # left\n  ]\n',
    `officers: [\n    { role: clo },\n    ${entry}, # left\n  ]\n`,
  ],
  ['braces round it all', '{ name: A, officers: [] }\n', `{ name: A, officers: [${entry}] }\n`],
  ['braces without it', '{ name: A }\n', `{ name: A, officers: [${entry}] }\n`],
])('%s', (_what, source, expected) => {
  expect(added(source)).toBe(expected)
  expect(readYaml(expected)).toMatchObject({ kind: 'read' })
})

test.each(['officers: Sam\n', 'officers: { role: npo }\n', '', '- a\n', 'a: [\n'])('%j has no place for it', (source) =>
  expect(added(source)).toBeUndefined(),
)

test.each([
  [
    'officers:\n  - { role: npo } # since May\n  - { role: npo }\n',
    `officers:\n  - ${entry} # since May\n  - { role: npo }\n`,
  ],
  ['officers:\n  - role: npo\n\nchecked: 2026-11-01\n', `officers:\n  - ${entry}\n\nchecked: 2026-11-01\n`],
  ['officers: [{ role: clo }, { role: npo }]\n', `officers: [{ role: clo }, ${entry}]\n`],
  ['officers:\n  - { role: npo, name: Jo }\n  - { role: clo }\n', undefined], // nobody is written over
  ['officers:\n  - { role: npo # since May\n    }\n', undefined],
  ['officers: []\n', undefined],
  ['officers: [\n', undefined],
])('of %j the vacant post is filled', (source, expected) => {
  const edit = replaceInList(source, 'officers', ['role', 'npo'], entry)
  expect(edit && edited(source, [edit])).toBe(expected)
})

test.each([
  ['officers: []\n# the end\n', 'officers: []\nchecked: 2026-11-22\n# the end\n'],
  ['note: |\n  One\n  Two\n\n# the end\n', 'note: |\n  One\n  Two\nchecked: 2026-11-22\n\n# the end\n'],
])('a field comes behind the last one of %j', (source, expected) => {
  const edit = addField(source, 'checked', '2026-11-22')
  expect(edit && edited(source, [edit])).toBe(expected)
})

test.each([['\r\n'], ['\n'], ['\r']])('line ends %j stay', (end) => {
  const source = 'name: A\nofficers:\n  - { role: clo }\nwards: [B]\n'
  const edit = addToList(source, 'officers', entry)
  expect(editedAsItLies(source.replaceAll('\n', end), edit ? [edit] : [])).toBe(
    (added(source) ?? '').replaceAll('\n', end),
  )
})
