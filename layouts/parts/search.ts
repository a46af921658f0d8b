/** The search field and the place for its results. Its script shows them. */

import { type Html, html } from '../../scripts/html/html.ts'
import { addresses } from '../../scripts/routes.ts'

const choice = (name: string, label: string, all: string): Html =>
  html`<li><label for="_${name}">${label}</label><select id="_${name}" name="${name}"><option value="">${all}</option></select></li>`

/** `areas`: whether there are some, by whose words a misspelt one is put right. */
export const searchForm = (
  areas: boolean,
): Html => html`<form class="find noprint" id="_search" role="search" action="${addresses.search}" data-index="${addresses.searchIndex}" hidden><label for="_q">Search this site</label><div class="row"><input type="search" id="_q" name="q" autocomplete="off"><button class="button" type="submit">Search</button></div><ul class="plain row">${choice('kind', 'Kind', 'Everything')}${choice('area', 'Area', 'Every area')}${choice('year', 'Year', 'Every year')}</ul></form>
<section id="_results"${areas && html` data-index="${addresses.areaIndex}"`} aria-labelledby="_found" hidden><h2 id="_found">Results</h2><p id="_count" role="status"></p><ul class="list"></ul><p><button class="button second" type="button" hidden>More results</button></p></section>`
