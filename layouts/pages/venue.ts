/** A venue: where it is, who meets there, which leaflets to print for it. */

import { type Html, html } from '../../scripts/html/html.ts'
import { phoneLink } from '../../scripts/html/render-inlines.ts'
import { inARow } from '../../scripts/model/in-a-row.ts'
import { asSentence } from '../../scripts/model/sentences.ts'
import type { VenuePage, VisitingCag } from '../../scripts/pages/venue.ts'
import { callPanel } from '../parts/contact.ts'
import type { Given } from '../parts/every-one.ts'
import { exampleNotice } from '../parts/example-notice.ts'
import { facts } from '../parts/facts.ts'
import { meetingsHere } from '../parts/meeting-list.ts'
import { pager } from '../parts/pager.ts'
import { sheetsToPrint } from '../parts/sheets-to-print.ts'
import { page } from '../parts/skeleton.ts'

export function render({ venue: shown }: Given<'venue'>): string {
  const { frame, title, list, venue, cags, sheets, contact } = shown
  return page(
    frame,
    html`<div class="wrap">${venue.example && exampleNotice('This venue and the meetings there', frame)}
<div class="cols"><div><p class="label">Venue</p><h1>${title}</h1>${
      list.number === 1 &&
      html`${whereAndHow(shown)}
${nextMeetings(shown)}`
    }</div>
<div class="side">${callPanel('Coming to a meeting? Call', contact)}</div></div>
${cags.length > 0 && whoMeetsHere(cags)}
${sheets.length > 0 && sheetsToPrint(sheets)}${pager(list)}</div>`,
  )
}

function whereAndHow({ venue: { street, postcode, access }, phone }: VenuePage): Html | undefined {
  return facts([
    ['Address', html`<address>${street}<br><span class="num">${postcode}</span></address>`],
    ['Telephone', phone && phoneLink(phone)],
    ['Access', access.length > 0 ? inARow(access) : 'not known, please call'],
  ])
}

const nextMeetings = ({ meetings }: VenuePage): Html | false =>
  meetings.length > 0 &&
  html`<section aria-labelledby="_next"><h2 id="_next">Next meetings here</h2>${meetingsHere(meetings, ({ cag, area }) => `${cag.name}, ${area.name}`)}</section>`

const whoMeetsHere = (cags: readonly VisitingCag[]): Html =>
  html`<section aria-labelledby="_cags"><h2 id="_cags">Who meets here</h2><ul class="plain grid">${cags.map(visitor)}</ul></section>`

const visitor = ({ name, address, when, phone, dated }: VisitingCag): Html =>
  html`<li class="card"><h3><a href="${address}">${name}</a></h3><p>${asSentence(when)}${!dated && html` Call ${phoneLink(phone)} for dates.`}</p></li>
`
