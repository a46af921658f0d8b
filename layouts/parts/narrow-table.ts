/** A table whose words are too long to stand side by side on a tablet or on paper: its rows are blocks everywhere. */

import { type Html, html } from '../../scripts/html/html.ts'

/** So many letters have room beside each other, in four or five columns, on the narrowest screen that shows columns. */
const mostLetters = 60

/**
 * The table in the room that its words need. `columns`: what stands in each; a line may end at a space or after a hyphen.
 * `table` gives it with more classes: none, or that of tables that are printed as blocks.
 */
export const inItsRoom = (columns: readonly (readonly string[])[], table: (classes: '' | ' wide') => Html): Html =>
  lettersSideBySide(columns) > mostLetters ? html`<div class="narrow">${table(' wide')}</div>` : table('')

const lettersSideBySide = (columns: readonly (readonly string[])[]): number =>
  columns.reduce((letters, texts) => letters + Math.max(0, ...texts.map(longestWord)), 0)

const longestWord = (text: string): number => Math.max(...text.split(/\s|(?<=-)/).map((word) => word.length))
