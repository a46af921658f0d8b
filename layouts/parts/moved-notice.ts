/** On every page of an area: that it is part of another one now, or will be, with the way there. */

import { type Html, html } from '../../scripts/html/html.ts'
import { fullStopAfter } from '../../scripts/model/sentences.ts'
import type { Successor } from '../../scripts/pages/entries/successor.ts'

export function movedNotice(area: string, { name, address, on, ahead }: Successor): Html {
  const day = on && html`<time datetime="${on.datetime}">${on.words}</time>`
  const link = html`<a href="${address}">${name}</a>`
  return html`<div class="notice" role="note" aria-label="Moved"><p>${
    ahead
      ? html`From ${day} ${area} will be part of ${link}${fullStopAfter(name)}`
      : html`${area} is now part of ${link}${day ? html`, since ${day}.` : fullStopAfter(name)}`
  }</p></div>`
}
