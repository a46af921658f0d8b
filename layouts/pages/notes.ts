/** Notes of one meeting. */

import { directionOf } from '../../scripts/html/direction.ts'
import { type Html, html } from '../../scripts/html/html.ts'
import { renderBlocks } from '../../scripts/html/render-blocks.ts'
import type { NotesPage } from '../../scripts/pages/notes.ts'
import { actions } from '../parts/actions.ts'
import type { Given } from '../parts/every-one.ts'
import { exampleNotice } from '../parts/example-notice.ts'
import { facts } from '../parts/facts.ts'
import { movedNotice } from '../parts/moved-notice.ts'
import { page } from '../parts/skeleton.ts'

export function render({ notes }: Given<'notes'>): string {
  return page(
    notes.frame,
    html`<div class="wrap">${notes.successor && movedNotice(notes.owner, notes.successor)}<article><p class="label">${notes.label}</p><h1${directionOf(notes.title)}>${notes.title}</h1>${about(notes)}${notes.example && exampleNotice(`This ${notes.ofGroup ? 'group and its notes' : 'area, its officers, venues and dates'}`, notes.frame)}
${renderBlocks(notes.body)}
${notes.actions && html`<h2 id="_actions">Actions</h2>${actions(notes.actions)}`}
${notes.printed && html`<p class="closing"><a class="button second" href="${notes.printed.address}">Print these notes <small>${notes.printed.size}</small></a></p>`}</article></div>`,
  )
}

const about = ({ about, cag, date, present, apologies, authors, status }: NotesPage): Html | undefined =>
  facts([
    ['About', about],
    ['Group', cag && html`<a href="${cag.address}">${cag.name}</a>`],
    ['Date', html`<time datetime="${date.datetime}">${date.words}</time>`],
    ['Present', present],
    ['Apologies', apologies],
    ['Written by', authors],
    ['Status', html`<span class="tag">${status}</span>`],
  ])
