/** The actions that a meeting decided on. Their status is said in words, never by colour alone. */

import { textInOrder } from '../../scripts/html/direction.ts'
import { type Html, html } from '../../scripts/html/html.ts'
import {
  type ActionRow,
  type ActionStatus,
  type ActionsTable,
  actionStatuses,
} from '../../scripts/pages/entries/actions-table.ts'
import type { OpenAction, OpenActions } from '../../scripts/pages/entries/open-actions.ts'
import { inItsRoom } from './narrow-table.ts'

/** The actions of one meeting. A missing owner or day reads "Not given". */
export const actions = ({ caption, rows }: ActionsTable): Html =>
  inItsRoom(
    columnsOf(rows),
    (classes) =>
      html`<table class="stack${classes}"><caption>${caption}</caption> <thead><tr>${heads} </tr></thead><tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>\n`)}</tbody></table>`,
  )

/** The open actions of an area's meetings, each with a link to its notes. */
export const openActions = ({ caption, rows, more }: OpenActions): Html =>
  html`${inItsRoom(
    [...columnsOf(rows), rows.map(({ notes }) => notes.name)],
    (classes) =>
      html`<table class="stack${classes}"><caption>${caption}</caption> <thead><tr>${heads} <th scope="col">Notes of</th> </tr></thead><tbody>${rows.map(openAction)}</tbody></table>`,
  )}${more > 0 && html`<p class="closing">${more} more stand in the notes.</p>`}`

const columnsOf = (rows: readonly ActionRow[]): readonly (readonly string[])[] => [
  rows.map(({ action }) => action),
  rows.map(({ owner = '' }) => owner),
  rows.map(({ due }) => due?.words ?? ''),
  rows.map(({ status }) => actionStatuses[status]),
]

const openAction = (action: OpenAction): Html =>
  html`<tr>${cells(action)} <td data-th="Notes of"><a href="${action.notes.address}">${action.notes.name}</a></td></tr>
`

const heads = html`<th scope="col">Action</th> <th scope="col">Owner</th> <th scope="col">Due</th> <th scope="col">Status</th>`

const cells = ({ action, owner, due, status }: ActionRow): Html =>
  html`<th scope="row">${textInOrder(action)}</th> <td data-th="Owner">${owner ?? 'Not given'}</td> <td data-th="Due">${due ? html`<time datetime="${due.datetime}">${due.words}</time>` : 'Not given'}</td> <td data-th="Status"><span class="${tag[status]}">${actionStatuses[status]}</span></td>`

const tag: Readonly<Record<ActionStatus, string>> = {
  open: 'tag',
  overdue: 'tag bad',
  done: 'tag ok',
  dropped: 'tag',
}
