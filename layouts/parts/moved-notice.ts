/** On every page of an area: that it is part of another one now, or will be, with the way there. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { Successor } from '../../scripts/pages/entries/successor.ts'

export function movedNotice(area: string, { name, address, on, ahead }: Successor): Html {
  const day = on && html`<time datetime="${on.datetime}">${on.words}</time>`
  const link = html`<a href="${address}">${name}</a>`
  return html`<div class="notice" role="note" aria-label="Moved"><p>${
    ahead
      ? html`From ${day} ${area} will be part of ${link}.`
      : html`${area} is now part of ${link}${day && html`, since ${day}`}.`
  }</p></div>`
}
