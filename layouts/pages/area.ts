/** An area: whom to call, when to come, who is there, what was said. */

import { directionOf, textInOrder } from '../../scripts/html/direction.ts'
import { type Html, html } from '../../scripts/html/html.ts'
import { renderBlocks } from '../../scripts/html/render-blocks.ts'
import { asSentence, capitalised, fullStopAfter } from '../../scripts/model/sentences.ts'
import type { AreaPage } from '../../scripts/pages/area.ts'
import type { CagCard } from '../../scripts/pages/entries/cag-card.ts'
import { openActions } from '../parts/actions.ts'
import { calendarOffer } from '../parts/calendar-offer.ts'
import { callPanel } from '../parts/contact.ts'
import type { Given } from '../parts/every-one.ts'
import { exampleNotice } from '../parts/example-notice.ts'
import { facts } from '../parts/facts.ts'
import { feedLink } from '../parts/feed-link.ts'
import { callForDates, meetingList } from '../parts/meeting-list.ts'
import { movedNotice } from '../parts/moved-notice.ts'
import { notesList } from '../parts/notes-list.ts'
import { pager } from '../parts/pager.ts'
import { rosterTable } from '../parts/roster.ts'
import { sheetsToPrint } from '../parts/sheets-to-print.ts'
import { page } from '../parts/skeleton.ts'

export function render({ area }: Given<'area'>): string {
  return page(
    area.frame,
    html`<div class="wrap">${area.successor && movedNotice(area.name, area.successor)}${area.example && exampleNotice('This area, its officers, venues and dates', area.frame)}
<div class="cols"><div><p class="label">${area.label}</p><h1>${area.name}</h1><p class="lead"${directionOf(area.summary)}>${textInOrder(area.summary)}</p>${wardsAndGroups(area)}
${nextMeetings(area)}</div>
<div class="side">${callPanel(`Call ${area.answeredBy}`, area.contact)}${area.calendar && calendarOffer(area.calendar)}</div></div>
${area.cags.length > 0 && groups(area.cags)}
${area.roster.rows.length > 0 && officers(area)}
${area.about.length > 0 && inItsOwnWords(area)}
${area.actions && html`<section aria-labelledby="_actions"><h2 id="_actions">Open actions</h2>${openActions(area.actions)}</section>`}
${notesAndLeaflets(area)}</div>`,
  )
}

const wardsAndGroups = ({ wards, groups }: AreaPage): Html | undefined =>
  facts([
    ['Wards', wards],
    ['Groups', groups],
  ])

const nextMeetings = ({ meetings, contact }: AreaPage): Html =>
  html`<section aria-labelledby="_next"><h2 id="_next">Next meetings</h2>${
    meetings.length > 0 && meetingList(meetings, ({ cag }) => cag.name)
  }${callForDates(meetings, contact)}</section>`

const groups = (cags: readonly CagCard[]): Html =>
  html`<section aria-labelledby="_cags"><h2 id="_cags">Community Action Groups</h2><ul class="plain grid">${cags.map(cagCard)}</ul></section>`

const cagCard = ({ name, address, when, venue, refreshments, callsForDates }: CagCard): Html =>
  html`<li class="card go"><h3><a href="${address}">${name}</a></h3><p>${when}${venue !== undefined && html`, <strong>${venue}</strong>`}${fullStopAfter(venue ?? when)}${refreshments !== undefined && ` ${capitalised(asSentence(refreshments))}`}${callsForDates && ' Call for dates.'}</p></li>
`

const officers = ({ name, roster }: AreaPage): Html =>
  html`<section aria-labelledby="_officers"><h2 id="_officers">Officers</h2>${rosterTable(roster, `Officers for ${name}`)}</section>`

/** With a heading "About …", unless the text begins with its own. */
const inItsOwnWords = ({ name, about }: AreaPage): Html =>
  html`<section>${about[0]?.kind !== 'heading' && html`<h2>About ${name}</h2>`}${renderBlocks(about)}</section>`

/** Side by side where there are few leaflets. */
function notesAndLeaflets(area: AreaPage): Html {
  const { sheets } = area
  const leaflets = sheets.length > 0 && sheetsToPrint(sheets)
  const few = area.notes !== undefined && sheets.length === 1 && sheets.every(({ leaflets }) => leaflets.length <= 2)
  return few
    ? html`<div class="cols half">${latestNotes(area)}${leaflets}</div>`
    : html`${latestNotes(area)}${leaflets}`
}

const latestNotes = ({ notes, frame }: AreaPage): Html | undefined =>
  notes &&
  html`<section aria-labelledby="_notes"><h2 id="_notes">Meeting notes</h2>${notesList(notes.entries, ({ title }) => title)}${pager(notes)}${feedLink(frame)}</section>`
