/** Meeting notes as a list of links, each with its date and status. */

import { type Html, html } from '../../scripts/html/html.ts'
import { asSentence } from '../../scripts/model/sentences.ts'
import type { NotesEntry } from '../../scripts/pages/entries/notes-entry.ts'

/**
 * `name` gives the text of a link: the title, with whose notes they are where several are listed. `marked`: invented notes
 * say so.
 */
export const notesList = (notes: readonly NotesEntry[], name: (entry: NotesEntry) => string, marked = false): Html =>
  html`<ul class="list">${notes.map(
    (
      entry,
    ) => html`<li><a href="${entry.address}">${name(entry)}</a><br><span class="quiet">${details(entry)}${marked && entry.example && ' Example.'}</span></li>
`,
  )}</ul>`

const details = ({ date, about, status, actions }: NotesEntry): Html =>
  html`<time datetime="${date.datetime}">${date.words}</time>${about === undefined ? '.' : `, ${asSentence(about)}`} ${status}.${actions !== undefined && ` ${actions}.`}`
