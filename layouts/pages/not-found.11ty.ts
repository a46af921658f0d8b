/** Page not found: the ways on, and the number. */

import { type Html, html } from '../../scripts/html/html.ts'
import { addresses } from '../../scripts/routes.ts'
import { callPanel } from '../parts/contact.ts'
import { everyOne, type Given } from '../parts/every-one.ts'
import { page } from '../parts/skeleton.ts'

export const data = everyOne('notFound')

export function render({ notFound: { frame, contact, sections } }: Given<'notFound'>): string {
  const ways = [
    sections.has('areas') && html`<a href="${addresses.areas}">find your area</a>`,
    sections.has('calendar') && html`<a href="${addresses.calendar}">see all dates and places</a>`,
    sections.has('search') && html`<a href="${addresses.search}">search</a>`,
    html`<a href="${addresses.home}">go to the home page</a>`,
  ].filter((way) => way !== false)
  return page(
    frame,
    html`<div class="wrap"><div class="cols"><div><h1>We could not find that page</h1><p class="lead">It may have moved, or the address may have a slip in it.</p><p>You can ${inAList(ways)}.</p></div><div class="side">${callPanel('Or call', contact)}</div></div></div>`,
  )
}

/** `a, b or c` */
const inAList = (ways: readonly Html[]): Html =>
  html`${ways.map((way, index) => html`${index > 0 && (index === ways.length - 1 ? ' or ' : ', ')}${way}`)}`
