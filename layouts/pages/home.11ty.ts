/** Home: find your area, then the date, then the place. */

import { directionOf, textInOrder } from '../../scripts/html/direction.ts'
import { type Html, html } from '../../scripts/html/html.ts'
import type { Searched } from '../../scripts/pages/frame/frame.ts'
import type { HomePage } from '../../scripts/pages/home.ts'
import { addresses, searchAddress } from '../../scripts/routes.ts'
import { areaCards } from '../parts/area-cards.ts'
import { callPanel } from '../parts/contact.ts'
import { everyOne, type Given } from '../parts/every-one.ts'
import { exampleNotice } from '../parts/example-notice.ts'
import { findArea } from '../parts/find-area.ts'
import { leafletCards, versionHelp } from '../parts/leaflet-cards.ts'
import { meetingList } from '../parts/meeting-list.ts'
import { notesList } from '../parts/notes-list.ts'
import { town } from '../parts/roof.ts'
import { sheetsOffered } from '../parts/sheets-to-print.ts'
import { page } from '../parts/skeleton.ts'

export const data = everyOne('home')

export function render({ home }: Given<'home'>): string {
  return page(
    home.frame,
    html`${hero(home)}
<div class="wrap">${areas(home)}</div>
${band(home)}
<div class="wrap">${leaflets(home)}
${wards(home)}
${examples(home)}</div>`,
  )
}

const hero = ({ heading, about, wards, frame }: HomePage): Html =>
  html`<div class="hero"><div class="wrap cols"><div><h1>${heading}</h1><p class="lead"${directionOf(about)}>${textInOrder(about)}</p>
${wards.length > 0 && html`<p><a href="#_wards">Not sure which area is yours? See all the wards</a></p>`}</div>
<div class="side">${callPanel('Not online? Call', frame.context.contact)}</div></div>${town(frame.street)}</div>`

const areas = ({ areas, moreAreas, frame }: HomePage): Html | false =>
  areas.length > 0 &&
  html`<section aria-labelledby="_areas"><h2 id="_areas">${areas.length > 1 ? 'Find your area' : 'Your area'}</h2>${findArea(frame)}${areaCards(areas, 3, false)}${
    moreAreas !== undefined && html`<p><a class="button" href="${addresses.areas}">All ${moreAreas} areas</a></p>`
  }</section>`

function band(home: HomePage): Html | undefined {
  const columns = [nextMeetings(home), more(home)].filter((column) => column !== undefined)
  if (columns.length === 0) return undefined
  return html`<div class="band"><div class="wrap${columns.length === 2 && ' cols half'}">${columns}</div></div>`
}

const nextMeetings = ({ meetings }: HomePage): Html | undefined =>
  meetings.length === 0
    ? undefined
    : html`<section aria-labelledby="_next"><h2 id="_next">Next meetings</h2>${meetingList(meetings, ({ cag, area }) => `${cag.name}, ${area.name}`)}<p><a class="button" href="${addresses.calendar}">All dates and places</a></p></section>`

/** What the sheets say, and what was said last. */
function more({ sheets, moreSheets, notes }: HomePage): Html | undefined {
  if (sheets.length + notes.length === 0) return undefined
  return html`<div>${sheets.map(
    ({ shortTitle, summary, address }, index) =>
      html`<section aria-labelledby="_sheet-${index + 1}"><h2 id="_sheet-${index + 1}"${directionOf(shortTitle)}>${shortTitle}</h2><p${directionOf(summary)}>${textInOrder(summary)}</p><p><a class="button second" href="${address}">Read the information sheet<span class="vh">: ${shortTitle}</span></a></p></section>
`,
  )}${
    moreSheets !== undefined &&
    html`<p><a class="button" href="${searchAddress('Information sheet' satisfies Searched['kind'])}">All ${moreSheets} information sheets</a></p>`
  }${
    notes.length > 0 &&
    html`<section aria-labelledby="_notes"><h2 id="_notes">Latest notes</h2>${notesList(notes, ({ owner, title }) => `${owner}: ${title}`)}</section>`
  }</div>`
}

/** Named by their sheets, unless all are of one. */
const leaflets = ({ toPrint }: HomePage): Html | false =>
  toPrint.length > 0 &&
  html`<section class="noprint" aria-labelledby="_print"><h2 id="_print">Leaflets to print</h2><p>For libraries, halls and notice boards. Every leaflet has a black-only edition.</p>${toPrint.length > 1 ? sheetsOffered(toPrint) : toPrint.map(({ leaflets }) => [leafletCards(leaflets), versionHelp])}<p><a href="${addresses.leaflets}">All leaflets</a></p></section>`

const wards = ({ wards }: HomePage): Html | false =>
  wards.length > 0 &&
  html`<section aria-labelledby="_wards"><h2 id="_wards">All wards, A to Z</h2><ul class="az">${wards.map(({ ward, area }) => html`<li><a href="${area.address}">${ward}</a>, ${area.name}</li>`)}</ul></section>`

const examples = ({ examples: which, areas, frame }: HomePage): Html | false =>
  which !== 'none' &&
  exampleNotice(areas.length === 0 ? 'This partnership and its information sheets' : invented[which], frame)

const invented = {
  partnership: 'This partnership, its areas, officers, venues and dates',
  all: 'The areas on this page, with their wards, venues and dates,',
  some: 'Some of the areas on this page, with their wards, venues and dates,',
} as const
