/** Everybody's officers, area by area. */

import { type Html, html } from '../../scripts/html/html.ts'
import { phoneLink } from '../../scripts/html/render-inlines.ts'
import { asSentence, fullStopAfter } from '../../scripts/model/sentences.ts'
import type { AreaOfficers } from '../../scripts/pages/officers.ts'
import type { Given } from '../parts/every-one.ts'
import { exampleTag } from '../parts/example-tag.ts'
import { listExamples } from '../parts/list-examples.ts'
import { listIndex } from '../parts/list-index.ts'
import { pager } from '../parts/pager.ts'
import { rosterTable } from '../parts/roster.ts'
import { page } from '../parts/skeleton.ts'

export function render({ officers: { frame, title, list, index, examples } }: Given<'officers'>): string {
  const areas = list.entries
  return page(
    frame,
    html`<div class="wrap"><h1>${title}</h1><p class="lead">The people to call about your neighbourhood, area by area.</p>${listExamples(examples, 'The officers on this page', frame)}${listIndex(index, list.address)}
${areas.length > 1 && jumps(areas)}${areas.map((area) => ofArea(area, examples === 'some'))}${pager(list)}</div>`,
  )
}

const jumps = (areas: readonly AreaOfficers[]): Html =>
  html`<nav aria-label="Areas on this page"><ul class="az">${areas.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`

function ofArea({ id, name, example, ...area }: AreaOfficers, marked: boolean): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>${marked && example && exampleTag}${whom(name, area)}</section>
`
}

function whom(name: string, { partOf, roster, call }: Pick<AreaOfficers, 'partOf' | 'roster' | 'call'>): Html {
  if (partOf)
    return html`<p>Now part of <a href="${partOf.address}">${partOf.name}</a>${fullStopAfter(partOf.name)}</p>`
  if (roster.rows.length > 0) return rosterTable(roster, `Officers for ${name}`)
  return html`<p>Call ${phoneLink(call.phone)} for ${asSentence(call.purpose)}</p>`
}
