/** The calendar: every dated meeting, month by month. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { CalendarMonth } from '../../scripts/pages/calendar.ts'
import { calendarOffer } from '../parts/calendar-offer.ts'
import { callPanel, callSentence } from '../parts/contact.ts'
import { everyOne, type Given } from '../parts/every-one.ts'
import { listExamples } from '../parts/list-examples.ts'
import { listIndex } from '../parts/list-index.ts'
import { meetingList } from '../parts/meeting-list.ts'
import { pager } from '../parts/pager.ts'
import { page } from '../parts/skeleton.ts'

export const data = everyOne('calendar')

export function render({ calendar }: Given<'calendar'>): string {
  const { frame, title, list, months, index, examples, contact, calendar: offered } = calendar
  return page(
    frame,
    html`<div class="wrap"><h1>${title}</h1><div class="cols"><div>${listExamples(examples, 'The meetings on this page')}${listIndex(index, list.address)}
${months.length === 0 && html`<p>No date is known at present. ${callSentence(contact)}</p>`}${months.map((month, place) => meetingsOf(month, place === 0, examples === 'some'))}${pager(list)}</div>
<div class="side">${callPanel('Area not listed? Call', contact)}${offered && calendarOffer(offered)}</div></div></div>`,
  )
}

const meetingsOf = ({ id, name, meetings }: CalendarMonth, isFirst: boolean, marked: boolean): Html =>
  html`<h2 id="${id}"${isFirst && html` class="flush"`}>${name}</h2>${meetingList(
    meetings,
    ({ cag, area, example }) => `${cag.name}, ${area.name}${marked && example ? ' (example)' : ''}`,
  )}`
