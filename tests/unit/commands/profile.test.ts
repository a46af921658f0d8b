/** A profile of this process is JSON that Chromium's tools can read. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepProfile, startProfile } from '../../../scripts/commands/build/profile.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'

/** The names in a profile of this process while it looks for a pattern, for 60 ms of its own time. */
function namesInProfile(): readonly string[] {
  const { stop } = startProfile()
  const before = process.cpuUsage().user
  while (process.cpuUsage().user - before < 60_000) 'a "b" c'.repeat(300).replaceAll(/(?:\w|\s|"[^"]*\S")+?x/g, '')
  const { nodes } = JSON.parse(stop())
  return nodes.map(({ callFrame }: { callFrame: { functionName: string } }) => callFrame.functionName)
}

test('names of functions are there, expressions with quotation marks and backslashes among them', () => {
  const pattern = String.raw`RegExp: (?:\w|\s|"[^"]*\S")+?x`
  let names = namesInProfile()
  // Where others keep the cores, whoever takes the samples may have come too late.
  for (let more = 20; more > 0 && !names.includes(pattern); more--) names = namesInProfile()
  expect(names).toContain('(root)')
  expect(names).toContain(pattern)
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
