/** The breadcrumbs from Home to the page. The last one is the page itself, and no link. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { Frame } from '../../scripts/pages/frame/frame.ts'

/** Undefined for a page without breadcrumbs, such as Home. */
export function breadcrumbs({ trail, crumb }: Frame): Html | undefined {
  if (trail === undefined) return undefined
  const steps = trail.map(({ label, address }) => html`<li><a href="${address}">${label}</a></li>`)
  return html`<nav class="crumbs wrap" aria-label="Breadcrumb"><ol>${steps}<li aria-current="page">${crumb}</li></ol></nav>`
}
