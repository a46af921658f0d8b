/** Leaflets to print: for library and venue staff, who choose an edition and print it. */

import { directionOf } from '../../scripts/html/direction.ts'
import { type Html, html } from '../../scripts/html/html.ts'
import { phoneLink } from '../../scripts/html/render-inlines.ts'
import type { EditionRow, LeafletsPage, SheetLeaflets } from '../../scripts/pages/leaflets.ts'
import type { Given } from '../parts/every-one.ts'
import { leafletCards, versionHelp } from '../parts/leaflet-cards.ts'
import { pager } from '../parts/pager.ts'
import { page } from '../parts/skeleton.ts'
import { updatedOn } from '../parts/time.ts'

export function render({ leaflets }: Given<'leaflets'>): string {
  return page(
    leaflets.frame,
    html`<div class="wrap"><div class="cols"><div><h1>${leaflets.title}</h1><p class="lead">For libraries, halls, surgeries and notice boards. Take as many as you need.</p>${versionHelp}</div>${forStaff(leaflets)}</div>
${leaflets.sheets.map(sheet)}
${pager(leaflets.list)}
<p>Need it another way, such as audio or braille? Call ${phoneLink(leaflets.phone)}.</p></div>`,
  )
}

const forStaff = ({ hasBooklet, hasLargePrint, hasPoster, hasPress }: LeafletsPage): Html =>
  html`<section class="panel side" aria-labelledby="_staff"><h2 id="_staff" class="h3">For library and venue staff</h2><ol><li>Choose the edition for your area.</li><li>Print at actual size (100%), both sides, flip on the long edge.${hasBooklet && ' Booklet: short edge.'}${hasPoster && ' Poster: one side.'}</li>${hasBooklet && html`<li>Fold a booklet once, between the marks at its head and foot. Of several sheets: put one in the other, fold, and staple twice in the fold.</li>`}<li>Use matt paper, 90 gsm or more, so the back does not show through.</li><li>On a printer of one colour, print the edition that is black only.</li>${hasLargePrint && html`<li>Put the large print edition where people can see it.</li>`}${hasPress && html`<li>For many copies send a print shop the press file: inks in CMYK, 3 mm of bleed, crop marks. It makes no claim to be PDF/A or PDF/X; pictures in it are in sRGB.</li>`}</ol></section>`

function sheet(leaflets: SheetLeaflets): Html {
  const { id, title, address, updated, own } = leaflets
  return html`<section aria-labelledby="_sheet-${id}"><h2 id="_sheet-${id}"${directionOf(title)}>${address === undefined ? title : html`<a href="${address}">${title}</a>`}</h2><p class="quiet">${updatedOn(updated)}.</p>${own.length > 0 && leafletCards(own, { press: true })}
${leaflets.areas.length > 0 && areaEditions(leaflets)}</section>
`
}

function areaEditions({ id, shortTitle, formats, areas }: SheetLeaflets): Html {
  return html`<section class="scroll" aria-labelledby="_sheet-${id} _areas-${id}" tabindex="0"><h3 id="_areas-${id}">Editions for each area</h3><table class="stack"><caption>“${shortTitle}” for each area: PDF files</caption><thead><tr><th scope="col">Area</th>${formats.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${areas.map((row) => editionRow(row, formats))}</tbody></table></section>`
}

function editionRow({ area, leaflets }: EditionRow, formats: SheetLeaflets['formats']): Html {
  const cells = formats.map(({ format, name: missing }) => {
    const leaflet = leaflets.find((entry) => entry.format === format)
    if (leaflet === undefined) return html`<td>${missing}: none</td>`
    const { name, code, colour, black, press } = leaflet
    return html`<td><a href="${colour.address}"><span class="vh">${area}, </span>${name}, ${colour.size}</a>${
      black &&
      html`<br><a href="${black.address}"><span class="vh">${area}, ${name}, </span>Black only, ${black.size}</a>`
    }${
      press &&
      html`<br><a href="${press.address}"><span class="vh">${area}, ${name}, </span>For a press, ${press.size}</a>`
    }<br>Version ${code}</td>`
  })
  return html`<tr><th scope="row">${area}</th>${cells}</tr>
`
}
