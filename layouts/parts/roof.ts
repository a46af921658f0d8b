/** The street that runs over every page: decoration, silent to screen readers. */

import { type Html, html } from '../../scripts/html/html.ts'

/** `defined`: draws the pattern's houses; `used`: repeats the pattern that the page has defined already. */
export function roof(street: string, pattern: 'defined' | 'used'): Html {
  return html`<svg class="roof" aria-hidden="true" focusable="false">${pattern === 'defined' && definition(street)}<rect width="100%" height="36" fill="url(#roof)"/></svg>`
}

function definition(street: string): Html {
  return html`<defs><pattern id="roof" data-street="${street}" width="417.6" height="36" patternUnits="userSpaceOnUse"></pattern></defs>`
}
