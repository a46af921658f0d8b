/** A table on a page: a column of amounts stands at the end of its column, its head with it. */

import { expect, test } from 'vitest'
import { renderTable } from '../../../scripts/html/render-blocks.ts'
import { text } from '../../support/paper/seed-sheet.ts'

test('its columns stand where they were typed to stand', () => {
  const head = ['Ticket', 'Fare'].map((words) => [text(words)])
  const rows = [['Day', '£4.20'].map((words) => [text(words)])]
  const markup = `${renderTable({ kind: 'table', head, rows, rowHeaders: true, alignment: ['centre', 'end'] })}`
  expect(markup.match(/<t[hd] [^>]*>/g)).toEqual([
    '<th scope="col" class="centre">',
    '<th scope="col" class="end">',
    '<th scope="row" class="centre">',
    '<td data-th="Fare" class="end">',
  ])
})

test('an empty cell of the head is no heading, which a screen reader would say without words, nor is it repeated', () => {
  const head = [[], [text('Fare')]]
  const rows = [['Day', '£4.20'].map((words) => [text(words)])]
  const markup = `${renderTable({ kind: 'table', head, rows, rowHeaders: false })}`
  expect(markup).toContain('<tr><td></td> <th scope="col">Fare</th> </tr>')
  expect(markup).toContain('<tr><td>Day</td> <td data-th="Fare">£4.20</td> </tr>')
})
