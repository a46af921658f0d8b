/** A profile of this process is JSON that Chromium's tools can read. */

import { expect, test } from 'vitest'
import { startProfile } from '../../../scripts/commands/build/profile.ts'

test('names of functions are there, expressions with quotation marks and backslashes among them', () => {
  const { stop } = startProfile()
  const ended = performance.now() + 60
  while (performance.now() < ended) 'a "b" c'.repeat(300).replaceAll(/(?:\w|\s|"[^"]*\S")+?x/g, '')
  const { nodes } = JSON.parse(stop())
  const names = nodes.map(({ callFrame }: { callFrame: { functionName: string } }) => callFrame.functionName)
  expect(names).toContain('(root)')
  expect(names).toContain(String.raw`RegExp: (?:\w|\s|"[^"]*\S")+?x`)
})
