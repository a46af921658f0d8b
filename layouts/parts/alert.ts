/** The banner at the top of every page, on the days that it is meant for. */

import { directionOf, textInOrder } from '../../scripts/html/direction.ts'
import { type Html, html } from '../../scripts/html/html.ts'
import type { Frame } from '../../scripts/pages/frame/frame.ts'

/** Undefined on other days. */
export function alertBanner({ context: { alert } }: Frame): Html | undefined {
  if (alert === undefined) return undefined
  const { link, text } = alert
  const said = textInOrder(text)
  const words =
    link === undefined
      ? html`<span${directionOf(text)}>${said}</span>`
      : html`<a href="${link}"${directionOf(text)}>${said}</a>`
  return html`<section class="alert" aria-label="Alert"><p class="wrap"><strong>Alert:</strong> ${words}</p></section>`
}
