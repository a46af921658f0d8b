/** `npm run new`, as a script calls it: with arguments alone, where noPrompter can be asked. */

import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noPrompter, type Prompter } from '../../scripts/commands/new/prompter.ts'
import { runNew } from '../../scripts/commands/new/run-new.ts'
import { findingsOf } from '../../scripts/diagnostics/checked.ts'
import { preparePublication } from '../../scripts/publication.ts'
import { called } from '../support/run-command.ts'
import { fingerprints, project, temporaryFolder, today } from '../support/sites/build-site.ts'

const add = (content: string, ...args: readonly string[]) =>
  called(() => runNew(['--content', content, '--today', today, ...args], noPrompter))

/** Small, so that each run is quick. */
function copyOfBase(): string {
  const folder = join(temporaryFolder(), 'content')
  cpSync(join(project, 'tests/golden/base'), folder, { recursive: true })
  return folder
}

const notes = ['notes', '--area', 'canalside', '--date', '2026-11-21', '--title', 'Y gwanwyn: "Null" #1']

test('one of each is written and passes a check', async () => {
  const content = copyOfBase()
  for (const args of [
    notes,
    [
      'area',
      '--name',
      'Llŷn',
      '--summary',
      'The far end: "all" of it.',
      '--wards',
      'North, South',
      '--phone',
      '01922654703',
    ],
    ['cag', '--area', 'llyn', '--type', 'safer-stronger', '--starts', '6.30pm', '--meets', '2nd Tues'],
    ['venue', '--name', 'The Bothy', '--address', '12 Long Lane', '--postcode', 'zz12ab'],
    ['officer', '--area', 'llyn', '--role', 'npo', '--name', "Pat O'Brien"],
    ['sheet', '--title', 'How to start a group', '--summary', 'What it takes.'],
  ]) {
    const { status, stdout, stderr } = await add(content, ...args)
    expect([status, stderr], stdout).toEqual([0, ''])
  }
  const checked = await preparePublication({ content, today: Temporal.PlainDate.from(today), drafts: true })
  expect(findingsOf(checked)).toEqual([])
  expect(readFileSync(join(content, 'areas/llyn/area.yaml'), 'utf8')).toBe(
    `name: Llŷn\nsummary: 'The far end: "all" of it.'\nwards: [North, South]\ncontact: { phone: "01922 654703" }\nofficers:\n  - { role: npo, name: "Pat O'Brien" }\nchecked: ${today}\n`,
  )
})

test('nothing is ever written over', async () => {
  const content = copyOfBase()
  expect((await add(content, ...notes)).status).toBe(0)
  const before = fingerprints(content)
  const again = await add(content, ...notes)
  expect(again).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'Nobody can be asked here: "areas/canalside/meetings/2026-11-21-y-gwanwyn-null-1.md is there already. Which words follow the date in the name of the file?" Write the answer after --id.\nNothing was written.\n',
  })
  expect((await add(content, 'area', '--name', 'Canalside', '--summary', 'A.', '--wards', 'B')).status).toBe(2)
  expect(fingerprints(content)).toEqual(before)
})

test('an officer is added to a file of another system, all else in it as it was', async () => {
  const content = copyOfBase()
  const file = join(content, 'areas/canalside/area.yaml')
  const before = `\ufeff${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}# kept\r\n`
  writeFileSync(file, before)
  const officer = ['officer', '--area', 'canalside', '--role', 'police-sergeant']
  expect((await add(content, ...officer)).status).toBe(0)
  const after = readFileSync(file, 'utf8')
  const added = 'officers:\r\n  - { role: police-sergeant }\r\nchecked: 2026-11-22\r\n'
  expect(after).toBe(before.replace('officers: []\r\n', added))
  expect(readdirSync(join(content, 'areas/canalside'))).not.toContain('area.yaml.part')
})

test('what cannot be printed is told before anything is written', async () => {
  const content = copyOfBase()
  const before = fingerprints(content)
  const sheet = ['sheet', '--title', 'Come along 🙂', '--summary', 'All of you.']
  const { status, stdout, stderr } = await add(content, ...sheet)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(
    /would show "🙂" \(U\+1F642\), which the print typeface does not have\.[\s\S]+\nNothing was written\.\n$/,
  )
  expect(fingerprints(content)).toEqual(before)
})

test.each([
  [['cag', '--area', 'canalside'], 'canalside has a CAG of every kind already.\nNothing was written.\n'],
  [
    [...notes, '--group', 'forum'],
    '"--group" does not go with the other answers: leave it out.\nNothing was written.\n',
  ],
  [['venue'], 'Nothing was written.\n'], // who goes away was asked, and knows
])('at a terminal %j ends with what is not yet said', async (args, words) => {
  const somebody: Prompter = { isThere: true, ask: async () => undefined, tell: () => {} }
  const order = ['--content', copyOfBase(), '--today', today, ...args]
  expect(await called(() => runNew(order, somebody))).toEqual({ status: 2, stdout: '', stderr: words })
})

test('an answer to the first question that names nothing is asked for again', async () => {
  const answers = ['officr', 'venue', 'The Bothy', '', '12 Long Lane', 'ZZ1 2AB', '', '']
  const asked: string[] = []
  const somebody: Prompter = {
    isThere: true,
    ask: async (prompt) => {
      asked.push(prompt)
      return answers.shift()
    },
    tell: () => {},
  }
  const content = copyOfBase()
  const { status } = await called(() => runNew(['--content', content, '--today', today], somebody))
  expect(status).toBe(0)
  expect(asked[1]).toMatch(/^"officr" is not one of them\. Did you mean "officer"\?\nWhat do you want to add\?/)
  expect(readFileSync(join(content, 'venues/the-bothy.yaml'), 'utf8')).toContain('name: The Bothy')
})

test.each([
  [[], 'Write what to add: npm run new -- area, cag, notes, sheet, venue or officer.'],
  [
    ['notes', '--area', 'canalside'],
    'Nobody can be asked here: "What is the heading of the notes?" Write the answer after --title.',
  ],
  [
    ['notes', '--wards', 'A'],
    '"--wards" is not asked of notes.\nnpm run new -- notes\n  --area: the area whose meeting it was\n',
  ],
])('%j ends in a plain sentence', async (args, words) => {
  const content = copyOfBase()
  const { status, stdout, stderr } = await add(content, ...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(words)
  expect(stderr).toMatch(/\nNothing was written\.\n$/)
})
