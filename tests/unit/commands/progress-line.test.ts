/** What says how far a build is, on a terminal and in a log, by a planted clock. */

import { describe, expect, onTestFinished, test, vi } from 'vitest'
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

describe.each([false, undefined])('in a pipe', (isTTY) => {
  test('what takes less than twenty seconds is not counted', () => expect(work(199, 100, isTTY)).toEqual([]))

  test('longer work is counted in a line each ten seconds, which stays', () =>
    expect(work(450, 100, isTTY)).toEqual(['200 printed\n', '300 printed\n', '400 printed\n']))

  test('a piece that takes long is told at its end, and the next not at once', () =>
    expect(work(3, 25_000, isTTY).concat(work(21, 9_000, isTTY))).toEqual([
      ...[1, 2, 3].map((done) => `${done} printed\n`),
      ...[3, 5, 7, 9, 11, 13, 15, 17, 19, 21].map((done) => `${done} printed\n`),
    ]))
})

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
})

test('in a pipe it is told after ten seconds, once, in a line that stays', async () => {
  expect(await wait(9_999, false)).toEqual([])
  expect(await wait(60_000, false)).toEqual(['Looking\n'])
})

test('what was waited for and failed is thrown on', async () => {
  const terminal = { isTTY: true, write: () => {} }
  await expect(whileWaiting(terminal, 'Looking', Promise.reject(new Error('Gone.')))).rejects.toThrow('Gone.')
})
