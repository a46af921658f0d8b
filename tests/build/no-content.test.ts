/**
 * Somebody names a folder for the content that is not there: every command says that, and nothing else. Each is run as
 * `npm run` does it, which shows that its arguments lead in, and its channels and its exit code out.
 */

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { spawned } from '../support/run-command.ts'
import { project } from '../support/sites/build-site.ts'

const unchanged = 'The website was not changed.\n'

test.each([
  ['build.mjs', [], unchanged],
  ['check.mjs', [], unchanged],
  ['fit.mjs', [], ''],
  ['preview.ts', [], ''],
  ['where.mjs', ['Harbour'], ''],
  ['evidence.mjs', [], ''],
  ['forget.mjs', ['Sam Okafor'], ''],
  ['new.mjs', ['area'], 'Nothing was written.\n'],
  ['watch-site.ts', [], ''],
])('%s', (command, words, after) => {
  const told = `There is no folder "nowhere". It was looked for at ${join(project, 'nowhere')}. Write after --content in which folder the content is.\n`
  expect(spawned(command, [...words, '--content', 'nowhere'])).toEqual({ status: 2, stdout: '', stderr: told + after })
})

test('a folder right above the content is told, with what to write', () => {
  const told = `The content is not in the folder "." itself, but in "content" inside it. Write: --content content\n`
  expect(spawned('check.mjs', ['--content', '.'])).toEqual({ status: 2, stdout: '', stderr: told + unchanged })
})
