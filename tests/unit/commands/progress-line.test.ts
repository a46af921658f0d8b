/** The line that says how far a build is. */

import { expect, onTestFinished, test, vi } from 'vitest'
import { progressLine, whileWaiting } from '../../../scripts/commands/command-line/progress-line.ts'

/** A piece of work every so many milliseconds. */
function work(pieces: number, each: number, isTTY?: boolean): readonly string[] {
  const written: string[] = []
  let clock = 0
  const terminal = { ...(isTTY !== undefined && { isTTY }), write: (text: string) => written.push(text) }
  const line = progressLine(
    terminal,
    (done) => `${done} printed`,
    () => clock,
  )
  for (let piece = 0; piece < pieces; piece++) {
    clock += each
    line.step()
  }
  line.end()
  return written
}

const empty = '\r\u001b[K'

test('a second’s work goes by without a word', () => expect(work(10, 99, true)).toEqual([empty]))

test('longer work is counted, and the line is taken away', () =>
  expect(work(4, 400, true)).toEqual([`${empty}3 printed`, `${empty}4 printed`, empty]))

test('the line changes ten times a second at most', () => expect(work(2000, 1, true)).toHaveLength(12))

test.each([false, undefined])('nothing is written into a pipe', (isTTY) => expect(work(100, 100, isTTY)).toEqual([]))

/** What is written while something is waited for, so many milliseconds long. */
async function wait(milliseconds: number, isTTY: boolean): Promise<readonly string[]> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const written: string[] = []
  const terminal = { isTTY, write: (text: string) => written.push(text) }
  const work = new Promise((resolve) => setTimeout(() => resolve('done'), milliseconds))
  const waited = whileWaiting(terminal, 'Looking', work)
  await vi.advanceTimersByTimeAsync(milliseconds)
  expect(await waited).toBe('done')
  return written
}

test('what is waited for longer than a second is told, and gone at the end', async () => {
  expect(await wait(999, true)).toEqual([])
  expect(await wait(1500, true)).toEqual([`${empty}Looking`, empty])
  expect(await wait(1500, false)).toEqual([])
})

test('what was waited for and failed is thrown on', async () => {
  const terminal = { isTTY: true, write: () => {} }
  await expect(whileWaiting(terminal, 'Looking', Promise.reject(new Error('Gone.')))).rejects.toThrow('Gone.')
})
