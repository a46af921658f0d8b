/** Which arrows of a diagram are lines, in which lane, and what the boxes say of them. */

import { describe, expect, test } from 'vitest'
import { arrowsOf, stepWords } from '../../../scripts/diagrams/arrows.ts'

const labels = ['Raise it', 'Agree it', 'Find an owner', 'Look into it', 'Act', 'Report back', 'Close it']
const flow = (...arrows: readonly (readonly [number, number, string?])[]) => ({
  steps: labels.map((label) => ({ label })),
  arrows: arrows.map(([from, to, words]) => ({ from: from - 1, to: to - 1, ...(words !== undefined && { words }) })),
})
const lanes = (...arrows: readonly (readonly [number, number])[]) =>
  arrowsOf(flow(...arrows)).jumps.map(({ from, to, lane }) => `${from + 1} to ${to + 1}: ${lane ?? 'no line'}`)

describe('an arrow', () => {
  test.each([
    [1, 2, 'next'],
    [2, 1, 'back'],
    [3, 3, 'back'],
    [1, 3, 'on'],
  ])('from %i to %i leads %s', (from, to, kind) => {
    const { next, jumps } = arrowsOf(flow([from, to]))
    expect([...next.values(), ...jumps].map((arrow) => arrow.kind)).toEqual([kind])
  })
})

test('a jump onwards is said with "or" where there is another way', () => {
  expect(stepWords(flow([2, 3], [2, 5]), 1)).toEqual(['Or on to 5, Act'])
})

describe('lanes', () => {
  test('the shortest is innermost, and what touches stands further out', () => {
    expect(lanes([2, 7], [6, 4], [3, 5])).toEqual(['3 to 5: 0', '6 to 4: 1', '2 to 7: 2'])
  })
  test('stretches apart from each other share a lane', () => {
    expect(lanes([3, 1], [7, 4])).toEqual(['3 to 1: 0', '7 to 4: 0'])
  })
  test('two that share a step do not', () => {
    expect(lanes([3, 1], [5, 3])).toEqual(['3 to 1: 0', '5 to 3: 1'])
  })
  test('a fifth beside four others has words and no line', () => {
    expect(lanes([3, 1], [4, 1], [5, 1], [6, 1], [7, 1]).at(-1)).toBe('7 to 1: no line')
  })
})

describe('a box says', () => {
  test.each([
    [[4, 1] as const, 'Then back to 1, Raise it'],
    [[2, 5] as const, 'Then on to 5, Act'],
    [[6, 4, 'not settled'] as const, 'Not settled: back to 4, Look into it'],
    [[6, 4, 'not settled?'] as const, 'Not settled? Back to 4, Look into it'],
    [[2, 7, 'Already in hand'] as const, 'Already in hand: on to 7, Close it'],
  ])('%j: %s', (arrow, words) => expect(stepWords(flow(arrow), arrow[0] - 1)).toEqual([words]))

  test('nothing of an arrow to the next step', () => {
    expect(stepWords(flow([1, 2]), 0)).toEqual([])
  })
  test('one line an arrow, by target', () => {
    expect(stepWords(flow([4, 6], [4, 1]), 3)).toEqual(['Then back to 1, Raise it', 'Or on to 6, Report back'])
  })
})
