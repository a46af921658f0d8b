/** Says that what follows is invented, so that nobody goes there or calls. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { Frame } from '../../scripts/pages/frame/frame.ts'

/** `what` begins the sentence and is plural: "This area, its officers, venues and dates". */
export const exampleNotice = (what: string, { context: { exampleNumbers } }: Frame): Html =>
  html`<div class="notice" role="note" aria-label="Example" data-pagefind-ignore><p><strong>Example.</strong> ${what} are invented to show how the site works.${exampleNumbers.length > 0 && html` The telephone numbers beginning ${listed(exampleNumbers)} reach nobody.`}</p></div>`

const listed = (numbers: readonly string[]): readonly Html[] =>
  numbers.map((start, index) => html`${separatorBefore(index, numbers.length)}<span class="num">${start}</span>`)

const separatorBefore = (index: number, count: number): string =>
  index === 0 ? '' : index === count - 1 ? ' or ' : ', '
