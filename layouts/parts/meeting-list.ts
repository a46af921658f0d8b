/** Meetings, each with its date in a house. The house is for eyes only: the real date is in the words beside it. */

import { type Html, html } from '../../scripts/html/html.ts'
import { phoneLink } from '../../scripts/html/render-inlines.ts'
import type { MeetingEntry } from '../../scripts/pages/meeting-entry.ts'

/** `name` is what each meeting is headed by: its CAG, with the area where several are listed. */
export const meetingList = (meetings: readonly MeetingEntry[], name: (meeting: MeetingEntry) => string): Html =>
  html`<ul class="plain meets">${meetings.map((meeting) => entry(meeting, cagLink(meeting, name(meeting)), when(meeting)))}</ul>`

/** The meetings of one CAG, on its own page: headed by the date. */
export const dateList = (meetings: readonly MeetingEntry[]): Html =>
  html`<ul class="plain meets">${meetings.map((meeting) => entry(meeting, day(meeting), !meeting.cancelled && html`<p>${meeting.times}</p>`))}</ul>`

function entry(meeting: MeetingEntry, heading: Html, when: Html | false): Html {
  const { house, cancelled, note } = meeting
  return html`<li${cancelled && html` class="off"`}><span class="date" aria-hidden="true"><span>${house.weekday}</span><span class="d">${house.day}</span><span>${house.month}</span></span><div><h3>${cancelled && html`<span class="tag bad">Cancelled</span> `}${heading}</h3>${when}${note !== undefined && html`<p>${note}</p>`}${cancelled ? instead(cancelled) : where(meeting)}</div></li>
`
}

const cagLink = ({ cag }: MeetingEntry, name: string): Html => html`<a href="${cag.address}">${name}</a>`

const day = ({ date, datetime }: MeetingEntry): Html => html`<time datetime="${datetime}">${date}</time>`

/** A meeting that will not take place has no times. */
const when = ({ date, datetime, times, cancelled }: MeetingEntry): Html =>
  cancelled
    ? html`<p><time datetime="${datetime.slice(0, 10)}">${date}</time></p>`
    : html`<p><time datetime="${datetime}">${date}, ${times}</time></p>`

const instead = ({ instead }: NonNullable<MeetingEntry['cancelled']>): Html | undefined =>
  instead && html`<p>Instead: <time datetime="${instead.datetime}">${instead.words}</time></p>`

const where = ({ where }: MeetingEntry): Html =>
  where.kind === 'venue'
    ? html`<p class="quiet"><a href="${where.address}">${where.name}</a></p>`
    : html`<p class="quiet">Call ${phoneLink(where.phone)} for the venue</p>`
