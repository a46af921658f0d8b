/** Who paid, in the funders' own words, and for which time. The emblem stands once, in the foot. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { FunderEntry } from '../../scripts/pages/funding.ts'
import { everyOne, type Given } from '../parts/every-one.ts'
import { page } from '../parts/skeleton.ts'

export const data = everyOne('funding')

export function render({ funding }: Given<'funding'>): string {
  return page(
    funding.frame,
    html`<div class="wrap"><h1>Funding</h1><p class="lead">Who paid for the work of ${funding.partnership}.</p>
${funding.funders.map(funder)}</div>`,
  )
}

function funder({ id, fund, statement, tagline, period, everywhere }: FunderEntry): Html {
  return html`<section aria-labelledby="_${id}"><h2 id="_${id}">${fund}</h2><p>${statement}${tagline !== undefined && html`<br>${tagline}`}</p>${period !== undefined && html`<p>${period}.</p>`}<p>${everywhere ? 'Acknowledged on every page and leaflet that the fund paid for.' : 'Acknowledged on the pages and leaflets that the fund paid for.'}</p></section>
`
}
