/** Meeting notes as a list of links, each with its date and how it stands. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { NotesEntry } from '../../scripts/pages/notes-entry.ts'

/**
 * `name` is what each is headed by: its title, with whose notes they are where several are listed.
 * With `marked`, what is invented says so.
 */
export const notesList = (notes: readonly NotesEntry[], name: (entry: NotesEntry) => string, marked = false): Html =>
  html`<ul class="list">${notes.map(
    (
      entry,
    ) => html`<li><a href="${entry.address}">${name(entry)}</a><br><span class="quiet">${details(entry)}${marked && entry.example && ' Example.'}</span></li>
`,
  )}</ul>`

const details = ({ date, about, status, actions }: NotesEntry): Html =>
  html`<time datetime="${date.datetime}">${date.words}</time>${about !== undefined && `, ${about}`}. ${status}.${actions !== undefined && ` ${actions}.`}`
