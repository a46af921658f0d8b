/** Links to a page's dates for calendar programs: to download them, or to subscribe to them. */

import { type Html, html } from '../../scripts/html/html.ts'
import { partedAddress } from '../../scripts/html/render-inlines.ts'
import type { CalendarOffer } from '../../scripts/pages/entries/calendar-offer.ts'

export const calendarOffer = ({ address, absolute }: CalendarOffer): Html =>
  html`<section class="card noprint" data-pagefind-ignore aria-labelledby="_ics"><h2 id="_ics" class="h3">Put the dates in your calendar</h2><p><a class="button second" href="${address}" type="text/calendar">Add these dates to your calendar</a></p><p class="quiet">New and changed dates arrive by themselves if your calendar program subscribes to this address: <span class="address">${partedAddress(absolute)}</span></p></section>`
