/** `npm run new` as a talk: what is asked, what is taken, what is asked again. */

import { expect, test } from 'vitest'
import { Checker } from '../../../scripts/commands/new/candidate.ts'
import { converse, type Outcome } from '../../../scripts/commands/new/conversation.ts'
import { kinds } from '../../../scripts/commands/new/kinds.ts'
import { knownIn } from '../../../scripts/commands/new/known.ts'
import { folderOf } from '../../support/sites/content-in-memory.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const groups = { 'groups/forum/group.yaml': 'name: Forum\nabout: Everybody.\n' }

interface Talk {
  readonly outcome: Outcome
  readonly asked: readonly string[]
}

/** Somebody who answers in turn, and then goes away. */
async function talk(
  name: string,
  replies: readonly string[],
  files: Readonly<Record<string, string>> = groups,
  given: Readonly<Record<string, string>> = {},
): Promise<Talk> {
  const folder = folderOf(files)
  const kind = kinds.find((each) => each.name === name)
  if (!kind) throw new Error(`There is no ${name}.`)
  const exists = (path: string) => [...folder.files.keys()].some((file) => file === path || file.startsWith(`${path}/`))
  const checker = new Checker(folder, { content: '', today, drafts: true })
  const waiting = [...replies]
  const asked: string[] = []
  const ask = async (prompt: string) => {
    asked.push(prompt)
    return waiting.shift()
  }
  const said = { given: new Map(Object.entries(given)), former: new Map<string, string>() }
  const known = knownIn(folder, today.toString(), exists)
  const outcome = await converse(kind, known, said, (writing) => checker.quickly(writing), { ask })
  return { outcome, asked }
}

const writtenBy = ({ outcome }: Talk) => (outcome.ok ? outcome.writing : outcome.why)

test('a folder that is there already is not proposed', async () => {
  const { asked } = await talk('area', ['Canalside'])
  expect(asked[1]).toMatch(/^areas\/canalside is there already\. What is its folder called\?[^[]+\n> $/)
})

test('an area, with what Enter takes', async () => {
  const talked = await talk('area', ['Llŷn & Môn', '', 'Two peninsulas.', 'North, "South"', ''])
  expect(writtenBy(talked)).toEqual({
    kind: 'new file',
    file: 'areas/llyn-mon/area.yaml',
    text: 'name: Llŷn & Môn\nsummary: Two peninsulas.\nwards: [North, \'"South"\']\nofficers: []\n',
  })
  expect(talked.asked[1]).toBe('What is its folder called? It becomes its address, which never changes. [llyn-mon]\n> ')
})

test.each([
  ['area', ['', 'Hilltop'], 'Something must be written here.\nWhat is the area called?\n> '],
  [
    'area',
    ['Hilltop', 'Hill Top', 'hilltop'],
    '"Hill Top" is not made of small letters, digits and single hyphens alone. Write: hill-top',
  ],
  [
    'area',
    ['Canalside', 'canalside', 'hilltop'],
    'areas/canalside is there already, and nothing is ever written over.',
  ],
  ['area', ['Hilltop', '', 'x'.repeat(141), 'Short.'], '"summary" has 141 characters; 140 are the most.'],
  ['area', ['Hilltop', '', 'Short.', ', ,', 'One'], '"wards" is an empty list.'],
  ['venue', ['Hall', '', 'Square', 'nowhere', 'ZZ1 1AA'], '"nowhere" is not a postcode'],
  ['venue', ['Hall', '', 'Square', 'ZZ1 1AA', '', '12', ''], '"12" is not a telephone number of the United Kingdom.'],
  ['notes', ['nowhere', 'canalside'], '"nowhere" is not one of them.'],
  ['notes', ['canalside', '2026-02-30', '2026-02'], 'February 2026 has 28 days: look up which day is meant.'],
  ['notes', ['canalside', '5/3/2026', '2026-03'], 'Write 2026-03-05 for 5 March 2026, or 2026-05-03 for 3 May 2026.'],
  [
    'notes',
    ['canalside', '2026-12', '25 years', '', '25-years', 'x'],
    '"2026-12-25-years" would be read as a day. Begin with a word: notes-25-years',
  ],
  ['officer', ['canalside', 'npo', 'Jo', '', '07700 900123', '', 'no', 'yes'], 'Then it must not stand on the web.'],
  ['officer', ['canalside', 'npo', 'Jo', '', '', 'jo at example.org', ''], 'is not an e-mail address'],
  ['sheet', ['New', '', 'What it says.', 'everybody', ''], '"everybody"'],
])('%s: %j is asked again in plain words', async (name, replies, words) => {
  const { asked } = await talk(name, replies)
  const again = asked.filter((prompt) => prompt.includes(words))
  expect(asked.join('\n')).toContain(words)
  expect(again).toHaveLength(1)
  expect(again.join()).not.toMatch(/\b(invalid|schema|property|null|undefined)\b/i)
})

test.each([
  [
    'cag',
    ['canalside', 'Health', 'Town Hall', 'last fri', '6.30pm', '90 mins', ''],
    { 'cag-types/health.yaml': 'name: Health\nintroduction: "Present:"\nexpect: [npo]\n' },
    'venue: town-hall\nmeets: last Friday\nstarts: "18:30"\nlasts: 90 minutes\n',
  ],
  [
    'venue',
    ['Hall', '', 'Square', 'zz11aa', 'Ramp, Loop', '01214960123'],
    {
      'partnership.yaml':
        'name: P\nabbreviation: P\nexample: true\nurl: https://p.example.org/\nabout: Us.\ncontact: { phone: "01632 960123", purpose: dates }\naccessibility: { prepared: 2026-11-22, reviewed: 2026-11-22 }\n',
    },
    'name: Hall\naddress: Square\npostcode: ZZ1 1AA\naccess: [Ramp, Loop]\nphone: "0121 496 0123"\n',
  ],
])('%s: what was certainly meant is taken for it', async (name, replies, files, text) =>
  expect(writtenBy(await talk(name, replies, files))).toMatchObject({ text }),
)

test('notes of an area or of a group', async () => {
  const ofGroup = await talk('notes', ['', 'forum', '3 November 2026', 'Plans: "new" #1', ''])
  expect(writtenBy(ofGroup)).toEqual({
    kind: 'new file',
    file: 'groups/forum/meetings/2026-11-03-plans-new-1.md',
    text: '---\ntitle: \'Plans: "new" #1\'\nstatus: draft\n---\n## Discussion\n\n## Next steps\n',
  })
  const ofArea = await talk('notes', ['Canalside', '2026-11', 'Null', 'safer-stronger', ''])
  expect(writtenBy(ofArea)).toMatchObject({
    file: 'areas/canalside/meetings/2026-11-null.md',
    text: expect.stringContaining('title: "Null"\ncag: safer-stronger\n'),
  })
})

test('a vacant post, into the list as it is', async () =>
  expect(writtenBy(await talk('officer', ['canalside', 'npo', '']))).toMatchObject({
    kind: 'edit',
    file: 'areas/canalside/area.yaml',
    edits: [{ text: '\n  - { role: npo }' }, { text: '\nchecked: 2026-11-22' }],
  }))

test('who takes a vacant post stands in its place', async () => {
  const area = 'name: Canalside\nsummary: Streets.\nwards: [Wharf]\nofficers: [{ role: npo }]\nchecked: 2026-11-01\n'
  const talked = await talk('officer', ['canalside', 'npo', 'Jo Marsh', '', '', ''], {
    'areas/canalside/area.yaml': area,
  })
  expect(writtenBy(talked)).toMatchObject({ edits: [{ length: 13, text: '{ role: npo, name: Jo Marsh }' }] })
})

test('where the file of an area cannot be read, nobody is added to it', async () => {
  const { asked, outcome } = await talk('officer', ['canalside'], {
    'areas/canalside/area.yaml': 'name: Canalside\nofficers: [\n',
  })
  expect(outcome.ok).toBe(false)
  expect(asked.at(-1)).toContain(
    'areas/canalside/area.yaml has mistakes that leave no place for it: put them right first',
  )
})

test('who gives options is asked for nothing that is not needed', async () => {
  const options = { area: 'canalside', date: '2026-12-01', title: 'An evening' }
  const { outcome, asked } = await talk('notes', [], groups, options)
  expect(asked).toEqual([])
  expect(outcome).toMatchObject({ ok: true, writing: { file: 'areas/canalside/meetings/2026-12-01-an-evening.md' } })
})

test.each([
  [
    { area: 'canalside' },
    'Nobody can be asked here: "What is the heading of the notes?" Write the answer after --title.',
  ],
  [{ area: 'canalsid', title: 'A' }, '--area: "canalsid" is not one of them. Did you mean "canalside"?'],
  [{ area: 'canalside', title: 'A\nB' }, '--title: Write it on one line, without signs that nobody can see.'],
  [{ area: 'canalside', title: 'A', group: 'forum' }, '"--group" does not go with the other answers: leave it out.'],
])('options %j end in a plain sentence where nobody answers', async (given, why) => {
  const { outcome } = await talk('notes', [], groups, given)
  expect(outcome).toMatchObject({ ok: false, why })
})

test('a CAG that the area has already is told by its file, also where there are other kinds', async () => {
  const other = 'name: Other\nintroduction: Whom you meet.\nexpect: [npo]\n'
  const { outcome } = await talk(
    'cag',
    [],
    { 'cag-types/other.yaml': other },
    { area: 'canalside', type: 'safer-stronger' },
  )
  const why = '--type: canalside has that CAG already: areas/canalside/cags/safer-stronger.yaml'
  expect(outcome).toMatchObject({ ok: false, why })
})

test.each([
  ['cag', {}, 'canalside has a CAG of every kind already.'],
  ['officer', { 'roles.yaml': '{}\n' }, 'There is no role yet: add it to roles.yaml;'],
])('%s: where there is nothing to choose from, it is said, and nothing is asked', async (name, files, words) => {
  const { asked, outcome } = await talk(name, ['canalside', 'x', 'y'], files)
  expect(asked).toHaveLength(1)
  expect(outcome).toEqual({ ok: false, why: expect.stringContaining(words) })
})
