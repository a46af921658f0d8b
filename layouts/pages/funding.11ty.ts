/** The funders: who paid for what and when, in their own words. The emblem is shown once, in the footer. */

import { type Html, html } from '../../scripts/html/html.ts'
import { asSentence } from '../../scripts/model/sentences.ts'
import type { FundedPlace, FunderEntry } from '../../scripts/pages/funding.ts'
import { everyOne, type Given } from '../parts/every-one.ts'
import { page } from '../parts/skeleton.ts'

export const data = everyOne('funding')

export function render({ funding: { frame, partnership, funders, unfunded } }: Given<'funding'>): string {
  return page(
    frame,
    html`<div class="wrap"><h1>Funding</h1><p class="lead">Who paid for the work of ${asSentence(partnership)}</p>
${funders.map((entry) => funder(entry, partnership))}${unfunded.length > 0 && nobody(unfunded)}</div>`,
  )
}

function funder(entry: FunderEntry, partnership: string): Html {
  const { id, fund, statement, tagline, rules, period, stands } = entry
  return html`<section aria-labelledby="_fund-${id}"><h2 id="_fund-${id}">${fund}</h2><p>In its words: ${statement}${tagline !== undefined && html`<br>${tagline}`}</p>${what(entry, partnership)}${
    period !== undefined &&
    html`<p>${period}.${stands === 'over' && ' That time is over; what it paid for goes on saying so.'}</p>`
  }${rules !== undefined && html`<p>It is acknowledged by ${rules}.</p>`}</section>
`
}

const helps = { over: 'helped', now: 'helps', ahead: 'will help' } as const

function what({ everywhere, paidFor, stands }: FunderEntry, partnership: string): Html {
  if (everywhere)
    return html`<p>It ${helps[stands]} to pay for the work of ${asSentence(partnership)} Every page and leaflet that it paid for says so.</p>`
  if (paidFor.length === 0) return html`<p>Nothing on this website was paid for by it.</p>`
  return html`<p>It ${stands === 'ahead' ? 'will help' : 'helped'} to pay for:</p>${places(paidFor)}`
}

const nobody = (unfunded: readonly FundedPlace[]): Html =>
  html`<section aria-labelledby="_nobody"><h2 id="_nobody">Paid for by no fund</h2>${places(unfunded)}</section>`

const places = (all: readonly FundedPlace[]): Html =>
  html`<ul>${all.map(({ name, address, linked }) => html`<li>${linked ? html`<a href="${address}">${name}</a>` : name}</li>`)}</ul>`
