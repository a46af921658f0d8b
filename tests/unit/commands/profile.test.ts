/** A profile of this process is JSON that Chromium's tools can read. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepProfile, startProfile } from '../../../scripts/commands/build/profile.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'

test('names of functions are there, expressions with quotation marks and backslashes among them', () => {
  const { stop } = startProfile()
  const ended = performance.now() + 60
  while (performance.now() < ended) 'a "b" c'.repeat(300).replaceAll(/(?:\w|\s|"[^"]*\S")+?x/g, '')
  const { nodes } = JSON.parse(stop())
  const names = nodes.map(({ callFrame }: { callFrame: { functionName: string } }) => callFrame.functionName)
  expect(names).toContain('(root)')
  expect(names).toContain(String.raw`RegExp: (?:\w|\s|"[^"]*\S")+?x`)
})

test('where it cannot be written, the build goes on and says so', () => {
  const [here, folder] = [process.cwd(), temporaryFolder()]
  mkdirSync(join(folder, 'build.cpuprofile'))
  process.chdir(folder)
  try {
    expect(keepProfile('{}')).toContain('build.cpuprofile cannot be written.')
  } finally {
    process.chdir(here)
  }
})
