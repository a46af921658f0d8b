/** When the rows of a table are blocks on every screen: where its longest words have no room beside each other. */

import { expect, test } from 'vitest'
import { inItsRoom } from '../../../layouts/parts/narrow-table.ts'
import { html } from '../../../scripts/html/html.ts'

const letters = (count: number): string => 'n'.repeat(count)
const isWide = (...columns: readonly (readonly string[])[]): boolean =>
  inItsRoom(columns, (classes) => html`<table class="stack${classes}"></table>`)
    .toString()
    .includes('wide')

test('sixty letters have room, as the longest words of all columns together', () => {
  expect(isWide([letters(20), letters(3)], [letters(40)])).toBe(false)
  expect(isWide([letters(20), letters(3)], [letters(41)])).toBe(true)
})

test('the longest word may stand anywhere in a text, in any of a column', () => {
  for (const text of [`${letters(61)} end`, `at the end ${letters(61)}`, `in ${letters(61)} between`])
    expect(isWide(['', text, 'short'])).toBe(true)
})

test('a line may end at a space or after a hyphen, which stays on it', () => {
  expect(isWide([`${letters(59)}-${letters(60)}`])).toBe(false)
  expect(isWide([`${letters(60)}-${letters(10)}`])).toBe(true)
  expect(isWide([`${letters(60)} ${letters(60)}`])).toBe(false)
  expect(isWide([''], [])).toBe(false)
})
