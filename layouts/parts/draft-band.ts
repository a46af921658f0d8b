/** Says before the text, never behind it, that notes are a draft. */

import { html } from '../../scripts/html/html.ts'

export const draftBand = html`<section class="draft" aria-label="Draft"><p class="wrap"><strong>Draft</strong> <span>These notes are not agreed. Please do not copy them or pass them on.</span></p></section>`
