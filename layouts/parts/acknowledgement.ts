/** The acknowledgement: the emblem once, then the words that each funder's grant demands. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { Funder } from '../../scripts/model/funder.ts'
import { emblem } from './emblem.ts'

/** Undefined where there is no funder. */
export function acknowledgement(funders: readonly Funder[]): Html | undefined {
  if (funders.length === 0) return undefined
  const words = funders.map(
    ({ statement, fund, tagline }) =>
      html`<div><p><strong>${statement}</strong></p><p>${fund}</p>${tagline !== undefined && html`<p>${tagline}</p>`}</div>`,
  )
  return html`<div class="fund">${funders.some(({ emblem }) => emblem === 'eu') && emblem}${words}</div>`
}
