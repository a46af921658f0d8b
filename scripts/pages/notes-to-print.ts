/** A page of meeting notes → the same words as a document to print. */

import type { Inline, Table } from '../blocks/block.ts'
import { plainText } from '../blocks/plain-text.ts'
import type { NotesDocument } from '../leaflets/documents/notes-document.ts'
import { type ActionsTable, actionStatuses } from './entries/actions-table.ts'
import type { NotesPage } from './notes.ts'

export function notesToPrint(notes: NotesPage): NotesDocument {
  const { frame, owner, ownerId, label, example, title, status, body, actions, authors, date, file } = notes
  const { address, draft, funding } = frame
  // A group is called by its own name alone: who publishes stands elsewhere.
  const printed = label.endsWith(owner) ? owner : label
  const day = dayOf(date.datetime)
  return {
    page: address,
    file,
    draft,
    street: ownerId,
    label: example ? `Example: ${printed}` : printed,
    ...(!draft && { status }),
    title,
    fullTitle: frame.title,
    facts: factsOf(notes),
    body,
    ...(actions && { actions: tableOf(actions) }),
    ...(authors !== undefined && { authors }),
    foot: `${owner}, ${notes.day}`,
    funding,
    created: day,
  }
}

/** In the order of the page. */
function factsOf({ about, cag, date, present, apologies, authors }: NotesPage): NotesDocument['facts'] {
  const text = (words: string | undefined): readonly Inline[] => (words === undefined ? [] : [plainText(words)])
  const group: readonly Inline[] = cag ? [{ kind: 'link', href: cag.address, content: text(cag.name) }] : []
  const facts: NotesDocument['facts'] = [
    { term: 'About', words: text(about) },
    { term: 'Group', words: group },
    { term: 'Date', words: text(date.words) },
    { term: 'Present', words: text(present), names: true },
    { term: 'Apologies', words: text(apologies), names: true },
    { term: 'Written by', words: text(authors), names: true },
  ]
  return facts.filter(({ words }) => words.length > 0)
}

/** How each stands is said in words; what is overdue in bold as well. */
function tableOf({ caption, rows }: ActionsTable): Table<Inline> {
  const text = (words: string): readonly Inline[] => [plainText(words)]
  return {
    kind: 'table',
    caption: text(caption),
    head: ['Action', 'Owner', 'Due', 'Status'].map(text),
    rows: rows.map(({ action, owner, due, status }) => [
      text(action),
      text(owner ?? 'Not given'),
      due ? [{ kind: 'time', text: due.words, datetime: due.datetime }] : text('Not given'),
      status === 'overdue' ? [{ kind: 'strong', content: text(actionStatuses[status]) }] : text(actionStatuses[status]),
    ]),
    rowHeaders: true,
  }
}

/** A month stands for its first day: a file's date has to be one. */
const dayOf = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date.length === 7 ? `${date}-01` : date)
