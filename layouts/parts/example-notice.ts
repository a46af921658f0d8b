/** Says that what follows is invented, so that nobody goes there or calls. */

import { type Html, html } from '../../scripts/html/html.ts'

/** `what` begins the sentence and is plural: "This area, its officers, venues and dates". */
export const exampleNotice = (what: string): Html =>
  html`<div class="notice" role="note" aria-label="Example"><p><strong>Example.</strong> ${what} are invented to show how the site works. The telephone numbers beginning <span class="num">01632 960</span> reach nobody.</p></div>`
