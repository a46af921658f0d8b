/** Meetings, each with its date drawn in a house. Screen readers skip the house: the date is in the words beside it. */

import { textInOrder } from '../../scripts/html/direction.ts'
import { type Html, html } from '../../scripts/html/html.ts'
import { phoneLink } from '../../scripts/html/render-inlines.ts'
import { memoisedByObject } from '../../scripts/memory/memoised-by-object.ts'
import type { Contact } from '../../scripts/model/contact.ts'
import { asSentence, capitalised, fullStopAfter } from '../../scripts/model/sentences.ts'
import type { DateInWords } from '../../scripts/pages/material/dated.ts'
import type { MeetingEntry, MeetingPlace } from '../../scripts/pages/material/meeting-entry.ts'
import { callSentence } from './contact.ts'

/** `name` gives a meeting's heading: its CAG, with the area where several are listed. */
export const meetingList = (meetings: readonly MeetingEntry[], name: (meeting: MeetingEntry) => string): Html =>
  html`<ul class="plain meets">${meetings.map((meeting) => entry(meeting, cagLink(meeting, name(meeting)), when(meeting), whereLine(meeting.where)))}</ul>`

/** The meetings at a venue, for its own page, so without the place. */
export const meetingsHere = (meetings: readonly MeetingEntry[], name: (meeting: MeetingEntry) => string): Html =>
  html`<ul class="plain meets">${meetings.map((meeting) => entry(meeting, cagLink(meeting, name(meeting)), when(meeting), undefined))}</ul>`

/** The meetings of a CAG, for its own page: the date is the heading. */
export const dateList = (meetings: readonly MeetingEntry[]): Html =>
  html`<ul class="plain meets">${meetings.map((meeting) => entry(meeting, day(meeting), !meeting.cancelled && html`<p>${meeting.times}</p>`, whereLine(meeting.where)))}</ul>`

/** Whom to call where none of them takes place: no date is known, or each is cancelled. */
export const callForDates = (meetings: readonly MeetingEntry[], contact: Contact): Html | false =>
  meetings.every(({ cancelled }) => cancelled !== undefined) && html`<p>${callSentence(contact)}</p>`

/** A line for each of its later meetings. `usual`: the address of the usual venue, which is not repeated. */
export const datesInLines = (meetings: readonly MeetingEntry[], usual: string | undefined): Html =>
  html`<ul class="plain later">${meetings.map((meeting) => line(meeting, usual))}</ul>`

function entry(meeting: MeetingEntry, heading: Html, when: Html | false, where: Html | undefined): Html {
  const { house, cancelled, note } = meeting
  return html`<li${cancelled && html` class="off"`}>${dateHouse(house)}<div><h3>${cancelled && html`<span class="tag bad">Cancelled</span> `}${heading}</h3>${when}${note !== undefined && html`<p>${textInOrder(note)}</p>`}${cancelled ? cancelled.instead && html`<p>${instead(cancelled.instead)}</p>` : where}</div></li>
`
}

// Memoised: thousands of meetings share a day, as they share a venue.
const dateHouse = memoisedByObject(
  ({ weekday, day, month }: MeetingEntry['house']) =>
    html`<span class="date" aria-hidden="true"><span>${weekday}</span><span class="d">${day}</span><span>${month}</span></span>`,
)

const cagLink = ({ cag }: MeetingEntry, name: string): Html => html`<a href="${cag.address}">${name}</a>`

const day = ({ date, datetime }: MeetingEntry): Html => html`<time datetime="${datetime}">${date}</time>`

/** A cancelled meeting has no times. */
const when = ({ date, datetime, times, cancelled }: MeetingEntry): Html =>
  cancelled
    ? html`<p><time datetime="${datetime.slice(0, 10)}">${date}</time></p>`
    : html`<p><time datetime="${datetime}">${date}, ${times}</time></p>`

/**
 * `Tuesday 8 December 2026, 6:30pm to 8:30pm, Town Hall. No tea`; `Cancelled: Tuesday 1 December 2026. Instead:
 * Tuesday 8 December`
 */
function line(meeting: MeetingEntry, usual: string | undefined): Html {
  const { cancelled, note, times, where } = meeting
  const elsewhere = !cancelled && where.kind === 'venue' && where.address !== usual && where
  const other = cancelled?.instead && instead(cancelled.instead)
  const words = note === undefined ? undefined : textInOrder(capitalised(other ? asSentence(note) : note))
  const said = words && other ? html`${words} ${other}` : (words ?? other)
  return html`<li>${cancelled && html`<strong>Cancelled:</strong> `}${day(meeting)}${!cancelled && `, ${times}`}${elsewhere && html`, ${place(elsewhere)}`}${said && html`${fullStopAfter(elsewhere ? elsewhere.name : times)} ${said}`}</li>
`
}

const instead = ({ words, datetime }: DateInWords): Html => html`Instead: <time datetime="${datetime}">${words}</time>`

const whereLine = memoisedByObject((where: MeetingPlace) => html`<p class="quiet">${place(where)}</p>`)

const place = (where: MeetingPlace): Html =>
  where.kind === 'venue'
    ? html`<a href="${where.address}">${where.name}</a>`
    : html`Call ${phoneLink(where.phone)} for the venue`
