/** An area's CAG of one kind: when it meets, where, who to expect. */

import { type Html, html } from '../../scripts/html/html.ts'
import { renderBlocks } from '../../scripts/html/render-blocks.ts'
import { asSentence, capitalised } from '../../scripts/model/sentences.ts'
import type { CagPage } from '../../scripts/pages/cag.ts'
import { calendarOffer } from '../parts/calendar-offer.ts'
import { callPanel } from '../parts/contact.ts'
import type { Given } from '../parts/every-one.ts'
import { exampleNotice } from '../parts/example-notice.ts'
import { callForDates, dateList, datesInLines } from '../parts/meeting-list.ts'
import { movedNotice } from '../parts/moved-notice.ts'
import { notesList } from '../parts/notes-list.ts'
import { page } from '../parts/skeleton.ts'
import { access, address } from '../parts/venue.ts'

export function render({ cag }: Given<'cag'>): string {
  return page(
    cag.frame,
    html`<div class="wrap">${cag.successor && movedNotice(cag.area, cag.successor)}${cag.example && exampleNotice('This area, its officers, venues and dates', cag.frame)}
<div class="cols"><div><p class="label">${cag.label}</p><h1>${cag.title}</h1><p class="lead">${cag.when}.${cag.refreshments !== undefined && ` ${capitalised(asSentence(cag.refreshments))}`}</p>
${dates(cag)}</div>
<div class="side">${callPanel(`Call ${cag.answeredBy}`, cag.contact)}${where(cag)}${cag.calendar && calendarOffer(cag.calendar)}</div></div>
<div class="closing">${renderBlocks([cag.whoToExpect])}</div>
${cag.notes.length > 0 && notes(cag)}${cag.signIn && signIn(cag.signIn)}</div>`,
  )
}

const dates = ({ meetings, laterMeetings, venue, contact }: CagPage): Html =>
  html`<section aria-labelledby="_dates"><h2 id="_dates">Dates</h2>${meetings.length > 0 && dateList(meetings)}${callForDates([...meetings, ...laterMeetings], contact)}${laterMeetings.length > 0 && html`<h3>Later dates</h3>${datesInLines(laterMeetings, venue?.address)}`}</section>`

const where = ({ venue }: CagPage): Html =>
  html`<section class="card" aria-labelledby="_where"><h2 id="_where" class="h3">Where</h2>${
    venue
      ? html`${address(venue)}${access(venue)}<p><a href="${venue.address}">About ${venue.name}</a></p>`
      : html`<p>Please call for the venue.</p>`
  }</section>`

const signIn = ({ address, size }: NonNullable<CagPage['signIn']>): Html =>
  html`<section class="noprint" aria-labelledby="_sign-in"><h2 id="_sign-in">For whoever runs the meeting</h2><p><a class="button second" href="${address}">Print the sign-in sheet <small>${size}</small></a></p></section>`

const notes = ({ notes }: CagPage): Html =>
  html`<section aria-labelledby="_notes"><h2 id="_notes">Meeting notes</h2>${notesList(notes, ({ title }) => title)}</section>`
