/** Who paid, in the words that the grant demands: the emblem once, then each funder's words. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { Funder } from '../../scripts/model/funder.ts'
import { emblem } from './emblem.ts'

/** Undefined where nobody paid. */
export function acknowledgement(funders: readonly Funder[]): Html | undefined {
  if (funders.length === 0) return undefined
  const words = funders.map(
    ({ statement, fund, tagline }) =>
      html`<div><p><strong>${statement}</strong></p><p>${fund}</p>${tagline !== undefined && html`<p>${tagline}</p>`}</div>`,
  )
  return html`<div class="fund">${funders.some(({ emblem }) => emblem === 'eu') && emblem}${words}</div>`
}
