/** A person's name in the ways in which it is written, and whom it must not be taken for. */

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainLetters } from '../../../scripts/blocks/plain-words.ts'
import { inHistory } from '../../../scripts/commands/forget/in-history.ts'
import { inContent } from '../../../scripts/commands/forget/mentions.ts'
import { personOf } from '../../../scripts/commands/forget/person.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'

function sure(name: string, text: string): string {
  const person = personOf(name)
  if (person === undefined) return 'not looked for'
  const plain = plainLetters(text)
  return person.named.test(plain) ? 'named' : person.perhaps.test(plain) ? 'perhaps' : 'not named'
}

test.each([
  ['Sam Okafor', 'Sam Okafor (NPO)', 'named'],
  ['sam  OKAFOR', 'present: [SAM OKAFOR]', 'named'],
  ['Sam Okafor', 'Okafor, Sam', 'named'],
  ['Sam Okafor', 'mailto:sam.okafor@example.org', 'named'],
  ['Sam Okafor', 'images/sam-okafor.jpg', 'named'],
  ['Sam Okafor', '**Sam** Okafor', 'named'],
  ['Sam Okafor', 'Sam_Okafor', 'named'],
  ['Łukasz Żak', 'Lukasz Zak', 'named'],
  ['Zoë Brontë', 'Zoe Bronte', 'named'],
  ['Zoe Bronte', 'Zoë Brontë', 'named'],
  ["Siân O'Neill", 'Sian O’Neill', 'named'],
  ['Ann-Marie Vale', 'Ann Marie Vale', 'named'],
  ['Sam J. Okafor', 'Sam Okafor', 'named'],
  ['Sam Okafor', 'S. Okafor', 'perhaps'],
  ['Sam Okafor', 'Okafor, S.', 'perhaps'],
  ['Sam Okafor', 's.okafor@example.org', 'perhaps'],
  ['Sam Okafor', 'Mr Okafor said that', 'perhaps'],
  ['Sam Okafor', 'Cllr. Okafor', 'perhaps'],
  ['Sgt Dale Winters', 'Dale Winters', 'named'],
  ['Sgt Dale Winters', 'Sgt Winters', 'perhaps'],
  ['Mr Winters', 'Mr Winters', 'named'],
  ['Sam Okafor', 'Sam James Okafor', 'perhaps'],
  ['Sam Okafor', 'Sam J. Okafor', 'perhaps'],
  ['Gwen Llewelyn', 'Gwen ap Rhŷs Llewelyn', 'perhaps'],
  ['Llewelyn, Gwen', 'Gwen ap Rhŷs Llewelyn', 'perhaps'],
  ['Llewelyn, Gwen', 'Mr Gwen', 'not named'],
  ['Sam Okafor', '[Sam Hale, Priya Okafor]', 'not named'],
  ['Sam Okafor', 'Sam Hale\nPriya Okafor', 'not named'],
  ['Sam Okafor', 'Mr Okafors', 'not named'],
  ['Sam Okafor', 'Samuel Okafor', 'not named'],
  ['Sam Okafor', 'Sam Okafors', 'not named'],
  ['Sam Okafor', 'Sam and Priya Okafor', 'not named'],
  ['Sam Okafor', 'We met Sam\nOkafor', 'named'],
  ['Sam Okafor', '> by **Sam\r\n> Okafor**', 'named'],
  ['Sam Okafor', 'Sam\n\nOkafor', 'not named'],
  ['Sam Okafor', '- Sam\n- Okafor', 'not named'],
  ['Okafor', 'Okafor', 'not looked for'],
  ['', '', 'not looked for'],
])('%s in %j: %s', (name, text, expected) => expect(sure(name, text)).toBe(expected))

test('a name over two lines is told by the first of them', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'notes.md'), 'We walked.\nThen Sam\nOkafor spoke, and S. Okafor\nwrote: Sam Okafor.\n')
  const person = personOf('Sam Okafor')
  const found = person && inContent(folder, person).mentions.map(({ sure, line }) => `${line} ${sure}`)
  expect(found).toEqual(['2 named', '3 perhaps', '4 named'])
})

test('git is asked for what was written once, and for the messages of changes', () => {
  const folder = temporaryFolder()
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-C', folder, ...args], {
      env: { ...process.env, GIT_AUTHOR_DATE: '2026-11-22T12:00:00Z', GIT_COMMITTER_DATE: '2026-11-22T12:00:00Z' },
    })
  const person = personOf('Sam Okafor')
  if (person === undefined) throw new Error('That is a name')
  git('init', '-q')
  git('commit', '-q', '--allow-empty', '-m', 'Begin')
  expect(inHistory(folder, person)).toEqual({ kind: 'known', commits: 0, messages: 0 })
  writeFileSync(join(folder, 'area.yaml'), 'email: sam.okafor@example.org\n')
  git('add', '-A')
  git('commit', '-q', '-m', 'A new officer')
  git('commit', '-q', '--allow-empty', '-m', 'OKAFOR, Sam has left')
  const day = '2026-11-22'
  expect(inHistory(folder, person)).toEqual({ kind: 'known', commits: 1, messages: 1, first: day, last: day })
})
