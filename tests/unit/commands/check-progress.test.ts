/** Who checks much content at a terminal sees how far it is; who reads the report elsewhere sees nothing of that. */

import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { runCheck } from '../../../scripts/commands/check/run-check.ts'

const content = join(import.meta.dirname, '../../sites/everything')

/** What a check writes beside its report, on a clock that is half a second later each time it is looked at. */
async function besideReport(isTTY: boolean): Promise<string> {
  const written: string[] = []
  let clock = 0
  const before = process.stderr.isTTY
  process.stderr.isTTY = isTTY
  const replaced = [
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 500)),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0),
    vi.spyOn(console, 'error').mockImplementation(() => {}),
    vi.spyOn(console, 'log').mockImplementation(() => {}),
  ]
  onTestFinished(() => {
    process.stderr.isTTY = before
    for (const one of replaced) one.mockRestore()
  })
  expect(await runCheck(['--content', content, '--today', '2026-11-22', '--advice', 'off'])).toBe(0)
  return written.join('')
}

test('at a terminal the files that are laid out are counted, and the line is gone in the end', async () => {
  const lines = (await besideReport(true)).split('\r\u001b[K')
  expect(lines).toContain('2 files laid out')
  expect(lines.at(-1)).toBe('')
})

test('where no terminal shows the report, no progress is printed', async () =>
  expect(await besideReport(false)).toBe(''))
