/** What is measured does what it says: every edit changes its file, and whoever compares outputs sees what differs. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editsOf } from '../../../scripts/bench/preview/edits.ts'
import { editKinds } from '../../../scripts/bench/preview/preview-plan.ts'
import { differingFiles } from '../../../scripts/bench/printers/same-files.ts'
import { writeSiteContent } from '../../../scripts/bench/site-content.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'

const stateOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  )

test('each edit changes the content in one place, twice in a row, and waits for what it wrote', () => {
  const content = temporaryFolder()
  writeSiteContent(content, { areas: 1, notes: 1 })
  const edits = editsOf(content)
  for (const kind of editKinds)
    for (const word of ['Wordone', 'Wordtwo']) {
      const before = stateOf(content)
      const { isShown } = edits[kind](`${word}${kind.replaceAll(' ', '')}`)
      const after = stateOf(content)
      const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
        (file) => before.get(file) !== after.get(file),
      )
      expect(changed.length, kind).toBe(kind === 'file renamed' ? 2 : 1)
      expect(isShown({ status: 200, text: 'What was there before.' }), kind).toBe(false)
    }
})

test.each([
  ['another byte', (folder: string) => writeFileSync(join(folder, 'a/b.txt'), 'x')],
  ['one more file', (folder: string) => writeFileSync(join(folder, 'c.txt'), '')],
])('two folders that differ by %s are not the same', (_, plant) => {
  const [one, other] = [temporaryFolder(), temporaryFolder()]
  for (const folder of [one, other]) {
    mkdirSync(join(folder, 'a'))
    writeFileSync(join(folder, 'a/b.txt'), 'b')
  }
  expect(differingFiles(one, other)).toEqual([])
  plant(other)
  expect(differingFiles(one, other)).toHaveLength(1)
  expect(differingFiles(other, one)).toHaveLength(1)
})
