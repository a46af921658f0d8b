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
  columns.reduce((letters, texts) => letters + longestWord(texts), 0)

/** How many letters the longest word of all texts has. Counted sign by sign: nearly every page has such a table. */
function longestWord(texts: readonly string[]): number {
  let longest = 0
  for (const text of texts) {
    let begin = 0
    for (let end = 0; end <= text.length; end += 1) {
      const sign = end === text.length ? space : text.charCodeAt(end)
      if (sign !== space && sign !== hyphen) continue
      const letters = end - begin + (sign === hyphen ? 1 : 0)
      if (letters > longest) longest = letters
      begin = end + 1
    }
  }
  return longest
}

const space = 0x20
const hyphen = 0x2d
