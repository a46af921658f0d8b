/** Who paid, in the words that the grant demands: the emblem once, then each funder's words. */

import { svgPathData } from '../../scripts/drawing/path.ts'
import { emblemAlternative, emblemField, emblemHeight, emblemStars, emblemWidth } from '../../scripts/funding/emblem.ts'
import { type Html, html } from '../../scripts/html/html.ts'
import type { Funder } from '../../scripts/model/funder.ts'

/** The emblem's width on a page, in CSS pixels; no mark beside it is larger. */
const width = 132

export function acknowledgement(funders: readonly Funder[]): Html | undefined {
  if (funders.length === 0) return undefined
  const words = funders.map(
    ({ statement, fund, tagline }) =>
      html`<div><p><strong>${statement}</strong></p><p>${fund}</p>${tagline !== undefined && html`<p>${tagline}</p>`}</div>`,
  )
  return html`<div class="fund">${funders.some(({ emblem }) => emblem === 'eu') && emblem}${words}</div>`
}

const emblem = html`<svg width="${width}" height="${(width * emblemHeight) / emblemWidth}" viewBox="0 0 ${emblemWidth} ${emblemHeight}" role="img" aria-label="${emblemAlternative}"><path fill="#039" d="${svgPathData(emblemField)}"/><path fill="#fc0" d="${svgPathData(emblemStars)}"/></svg>`
