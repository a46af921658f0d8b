/** Marks what is invented among what is not. */

import { html } from '../../scripts/html/html.ts'

export const exampleTag = html`<p><span class="tag">Example</span></p>`
