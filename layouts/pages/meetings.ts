/** Meeting notes, latest first, year by year. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { NotesOfAYear } from '../../scripts/pages/meetings.ts'
import type { Given } from '../parts/every-one.ts'
import { feedLink } from '../parts/feed-link.ts'
import { listExamples } from '../parts/list-examples.ts'
import { listIndex } from '../parts/list-index.ts'
import { notesList } from '../parts/notes-list.ts'
import { pager } from '../parts/pager.ts'
import { page } from '../parts/skeleton.ts'

export function render({ meetings: { frame, title, list, years, index, mixed, examples } }: Given<'meetings'>): string {
  return page(
    frame,
    html`<div class="wrap"><h1>${title}</h1>${listExamples(examples, 'The notes on this page', frame)}${listIndex(index, list.address)}
${years.map((year) => notesOf(year, mixed, examples === 'some'))}${pager(list)}${mixed && feedLink(frame)}</div>`,
  )
}

const notesOf = ({ id, name, notes }: NotesOfAYear, mixed: boolean, marked: boolean): Html =>
  html`<h2 id="${id}">${name}</h2>${notesList(notes, ({ owner, title }) => (mixed ? `${owner}: ${title}` : title), marked)}`
