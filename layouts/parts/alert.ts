/** The banner at the top of every page, on the days that it is meant for. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { Frame } from '../../scripts/pages/frame/frame.ts'

/** Undefined on other days. */
export function alertBanner({ context: { alert } }: Frame): Html | undefined {
  if (alert === undefined) return undefined
  const words = alert.link === undefined ? html`${alert.text}` : html`<a href="${alert.link}">${alert.text}</a>`
  return html`<section class="alert" aria-label="Alert"><p class="wrap"><strong>Alert:</strong> ${words}</p></section>`
}
