/** The line that says how far a build is. */

import { expect, test } from 'vitest'
import { progressLine } from '../../scripts/commands/progress-line.ts'

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

test('a second’s work goes by without a word', () => expect(work(10, 99, true)).toEqual([]))

test('longer work is counted, and the line is taken away', () =>
  expect(work(4, 400, true)).toEqual([`${empty}3 printed`, `${empty}4 printed`, empty]))

test('the line changes ten times a second at most', () => expect(work(2000, 1, true)).toHaveLength(12))

test.each([false, undefined])('nothing is written into a pipe', (isTTY) => expect(work(100, 100, isTTY)).toEqual([]))
