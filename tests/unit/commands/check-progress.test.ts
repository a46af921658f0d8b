/** Who checks much content sees how far it is, on a terminal and in a log; the report itself stays as it is. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { runCheck } from '../../../scripts/commands/check/run-check.ts'
import { withoutProgress } from '../../support/without-progress.ts'

const content = join(import.meta.dirname, '../../sites/everything')

/** What a check writes, its report and what is beside it, on a clock that is so much later each time it is looked at. */
async function checked(isTTY: boolean, tick: number, format = 'pretty') {
  const written: string[] = []
  const reported: string[] = []
  let clock = 0
  const before = process.stderr.isTTY
  process.stderr.isTTY = isTTY
  const replaced = [
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += tick)),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0),
    vi.spyOn(console, 'error').mockImplementation(() => {}),
    vi.spyOn(console, 'log').mockImplementation((text) => void reported.push(String(text))),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => reported.push(String(text)) > 0),
  ]
  onTestFinished(() => {
    process.stderr.isTTY = before
    for (const one of replaced) one.mockRestore()
  })
  const options = ['--content', content, '--today', '2026-11-22', '--advice', 'off', '--format', format]
  expect(await runCheck(options)).toBe(0)
  return { beside: written.join(''), report: reported.join('') }
}

test('at a terminal the files that are laid out are counted, and the line is gone in the end', async () => {
  const lines = (await checked(true, 500)).beside.split('\r\u001b[K')
  expect(lines).toContain('2 files laid out')
  expect(lines.at(-1)).toBe('')
})

test('in a log nothing is counted in the first twenty seconds', async () =>
  expect((await checked(false, 100)).beside).toBe(''))

test.each(['pretty', 'json', 'sarif'])('in a log lines stay, and a report as %s has none of them', async (format) => {
  const { report } = await checked(false, 0, format)
  const late = await checked(false, 15_000, format)
  expect(late.beside).toMatch(/^(?:\d+ files? laid out\n)+$/)
  expect(late.report).toBe(report)
  if (format !== 'pretty') expect(JSON.parse(late.report)).toBeTruthy()
})

test('what tests take for progress is what commands say of it', () => {
  const sources = ['publish-website.ts', 'build/website-maker.ts', 'check/run-check.ts'].map((file) =>
    readFileSync(join(import.meta.dirname, '../../../scripts/commands', file), 'utf8'),
  )
  const told = sources.flatMap((text) => [
    ...Array.from(text.matchAll(/(?:waitFor\(|whileWaiting\(process\.stderr, )'([^']+)'/g), ([, words = '']) => words),
    ...(text.includes('files made`') ? ['7 files made'] : []),
    ...(text.includes('laid out`') ? ['1 file laid out', '7 files laid out'] : []),
  ])
  expect(told).toHaveLength(7)
  expect(withoutProgress(`Said.\n${told.join('\n')}\nSaid too.\n`)).toBe('Said.\nSaid too.\n')
})
