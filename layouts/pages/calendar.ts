/** The calendar: every dated meeting, month by month. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { CalendarMonth, CalendarPage } from '../../scripts/pages/calendar.ts'
import { addresses } from '../../scripts/routes.ts'
import { calendarOffer } from '../parts/calendar-offer.ts'
import { callPanel, callSentence } from '../parts/contact.ts'
import type { Given } from '../parts/every-one.ts'
import { listExamples } from '../parts/list-examples.ts'
import { listIndex } from '../parts/list-index.ts'
import { meetingList } from '../parts/meeting-list.ts'
import { pager } from '../parts/pager.ts'
import { page } from '../parts/skeleton.ts'

export function render({ calendar }: Given<'calendar'>): string {
  const { frame, title, list, months, index, examples, contact, calendar: offered } = calendar
  return page(
    frame,
    html`<div class="wrap"><h1>${title}</h1><div class="cols"><div>${listExamples(examples, 'The meetings on this page', frame)}${ofOneArea(calendar)}${listIndex(index, list.address)}
${months.length === 0 && html`<p>No date is known at present. ${callSentence(contact)}</p>`}${months.map((month, place) => meetingsOf(month, place === 0 && index.length === 0, examples === 'some'))}${pager(list)}</div>
<div class="side">${callPanel('Area not listed? Call', contact)}${offered && calendarOffer(offered)}${calendarsByArea(calendar)}</div></div></div>`,
  )
}

/** Links instead of a filter, because they need no script. Nothing where all dates are of one area. */
function ofOneArea({ areas, list }: CalendarPage): Html | undefined {
  if (list.number > 1) return undefined
  if (areas === 'many') return html`<p><a href="${addresses.areas}">The dates of one area: choose it</a></p>`
  if (areas.length < 2) return undefined
  return html`<nav aria-label="The dates of one area"><ul class="plain row"><li>One area alone:</li>${areas.map(({ name, dates }) => html`<li><a href="${dates}">${name}<span class="vh">: its dates</span></a></li>`)}</ul></nav>`
}

const calendarsByArea = ({ areas }: CalendarPage): Html | false =>
  areas !== 'many' &&
  areas.length > 1 &&
  html`<section class="card noprint" data-pagefind-ignore aria-labelledby="_one"><h2 id="_one" class="h3">One area’s dates in your calendar</h2><ul class="list">${areas.map(({ name, file }) => html`<li><a href="${file}" type="text/calendar"><span class="vh">Add to your calendar: </span>${name}</a></li>`)}</ul></section>`

/** `flush`: right below the head of the page, without the white of a new section. */
const meetingsOf = ({ id, name, meetings }: CalendarMonth, flush: boolean, marked: boolean): Html =>
  html`<h2 id="${id}"${flush && html` class="flush"`}>${name}</h2>${meetingList(
    meetings,
    ({ cag, area, example }) => `${cag.name}, ${area.name}${marked && example ? ' (example)' : ''}`,
  )}`
