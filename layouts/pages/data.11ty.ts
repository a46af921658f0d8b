/** Open data: the files, and what each field in them means. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { DataFile, DataPage } from '../../scripts/pages/data.ts'
import { addresses } from '../../scripts/routes.ts'
import { everyOne, type Given } from '../parts/every-one.ts'
import { page } from '../parts/skeleton.ts'

export const data = everyOne('data')

export function render({ data }: Given<'data'>): string {
  return page(
    data.frame,
    html`<div class="wrap"><h1>Open data</h1><p class="lead">The facts on this website as files for other people’s programs. They are made anew with every page, so that both say the same.</p>
<p>No officer’s name, number or e-mail address is in them, and not who came to a meeting. Addresses stay as they are; a field may be added, none changes its meaning.</p>${others(data)}
${data.files.map(file)}</div>`,
  )
}

function others({ calendar, feed }: DataPage): Html | false {
  const links = [
    calendar && html`dates as a <a href="${addresses.calendarFile}">calendar</a>`,
    feed && html`news as a <a href="${addresses.feed}">feed</a>`,
  ].filter((link) => link !== false)
  return (
    links.length > 0 && html`<p>There are also ${links.map((link, place) => html`${place > 0 && ' and '}${link}`)}.</p>`
  )
}

const file = ({ id, title, about, address, pattern, schema, fields }: DataFile): Html =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><p>${about}</p><p><a href="${address}">${address}</a>${pattern !== undefined && html`, one for each area: <span class="address">${pattern}</span>`}${schema !== undefined && html`<br>As a JSON Schema: <a href="${schema}">${schema}</a>`}</p>
<table class="stack"><caption class="vh">Fields of ${title}</caption><thead><tr><th scope="col">Field</th><th scope="col">Meaning</th><th scope="col">There</th></tr></thead><tbody>${fields.map(
    ({ name, about, always }) =>
      html`<tr><th scope="row">${name}</th><td data-th="Meaning">${about}</td><td data-th="There">${always ? 'always' : 'where known'}</td></tr>
`,
  )}</tbody></table></section>
`
