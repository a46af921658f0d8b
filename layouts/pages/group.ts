/** A group of the whole partnership: what it is about and what was said there. */

import { directionOf, textInOrder } from '../../scripts/html/direction.ts'
import { type Html, html } from '../../scripts/html/html.ts'
import type { GroupPage } from '../../scripts/pages/group.ts'
import type { PageLink } from '../../scripts/pages/material/page-link.ts'
import { callPanel } from '../parts/contact.ts'
import type { Given } from '../parts/every-one.ts'
import { exampleNotice } from '../parts/example-notice.ts'
import { facts } from '../parts/facts.ts'
import { notesList } from '../parts/notes-list.ts'
import { pager } from '../parts/pager.ts'
import { page } from '../parts/skeleton.ts'

export function render({ group }: Given<'group'>): string {
  return page(
    group.frame,
    html`<div class="wrap">${group.example && exampleNotice('This group and its notes', group.frame)}<div class="cols"><div><p class="label">${group.label}</p><h1>${group.name}</h1><p class="lead"${directionOf(group.about)}>${textInOrder(group.about)}</p>${itsPlace(group)}
${notes(group)}</div>
<div class="side">${callPanel('Call the partnership', group.contact)}</div></div></div>`,
  )
}

const itsPlace = ({ parent, children }: GroupPage): Html | undefined =>
  facts([
    ['Part of', parent && link(parent)],
    ['Its groups', children.length > 0 ? children.map((child) => html`${link(child)}<br>`) : undefined],
  ])

const link = ({ name, address }: PageLink): Html => html`<a href="${address}">${name}</a>`

const notes = ({ notes }: GroupPage): Html | undefined =>
  notes &&
  html`<section aria-labelledby="_notes"><h2 id="_notes">Meeting notes</h2>${notesList(notes.entries, ({ title }) => title)}${pager(notes)}</section>`
