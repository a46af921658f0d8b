/** An information sheet: what it says, whom to call, how to print it. */

import { wordsOfInlines } from '../../scripts/blocks/words.ts'
import { directionOf } from '../../scripts/html/direction.ts'
import { type Html, html } from '../../scripts/html/html.ts'
import { renderBlocks } from '../../scripts/html/render-blocks.ts'
import { renderInlines } from '../../scripts/html/render-inlines.ts'
import type { SheetPage } from '../../scripts/pages/sheet.ts'
import { callPanel, otherWays } from '../parts/contact.ts'
import type { Given } from '../parts/every-one.ts'
import { exampleNotice } from '../parts/example-notice.ts'
import { leafletList, versionHelp } from '../parts/leaflet-cards.ts'
import { movedNotice } from '../parts/moved-notice.ts'
import { page } from '../parts/skeleton.ts'
import { dateTime, updatedOn } from '../parts/time.ts'

export function render({ sheet }: Given<'sheet'>): string {
  return page(
    sheet.frame,
    html`<div class="wrap">${sheet.area && sheet.successor && movedNotice(sheet.area.name, sheet.successor)}${sheet.example && exampleNotice(`This ${sheet.area ? 'area' : 'partnership'}, its officers, venues and dates`, sheet.frame)}<div class="cols"><article><p class="label"${directionOf(sheet.label)}>${sheet.label}${sheet.area && `, ${sheet.area.name}`}</p><h1${directionOf(sheet.title)}>${sheet.title}</h1><p class="lead"${directionOf(wordsOfInlines(sheet.lead))}>${renderInlines(sheet.lead)}</p>
${renderBlocks(sheet.blocks)}
</article><div class="side">${!sheet.calls && callPanel('Call', sheet.contact)}${aside(sheet)}</div></div>${sheet.closing.length > 0 && closing(sheet)}</div>`,
  )
}

const closing = ({ closing }: SheetPage): Html => html`<div class="closing">${renderBlocks(closing)}</div>`

function aside(sheet: SheetPage): Html {
  return html`<aside class="card noprint" aria-label="About this sheet">${print(sheet)}${ways(sheet)}${editions(sheet)}<p class="quiet">${updatedOn(sheet.updated)}${sheet.reviewBy && html`, to be reviewed by ${dateTime(sheet.reviewBy)}`}</p></aside>`
}

const print = ({ leaflets }: SheetPage): Html | false =>
  leaflets.length > 0 && html`<h2 class="h3">Print this sheet</h2>${leafletList(leaflets)}${versionHelp}`

/** The other ways to get in touch, because the call panel has only the telephone. */
function ways({ contact, calls }: SheetPage): Html | false {
  const ways = otherWays(contact)
  return (
    calls &&
    ways.length > 0 &&
    html`<h2 class="h3">Other ways to reach us</h2><ul class="list">${ways.map((way) => html`<li>${way}</li>`)}</ul>`
  )
}

function editions({ otherEditions, allAreas, area }: SheetPage): Html | false {
  if (otherEditions.length === 0) return false
  const links = otherEditions.map(({ name, address }) => html`<li><a href="${address}">${name}</a></li>`)
  return html`<h2 class="h3">${area ? 'For every area' : 'For your area'}</h2><ul class="list">${links}${allAreas !== undefined && html`<li><a href="${allAreas}">All areas</a></li>`}</ul>`
}
