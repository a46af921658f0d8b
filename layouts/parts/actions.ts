/** What a meeting decided to do. How each stands is said in words, never by colour alone. */

import { type Html, html } from '../../scripts/html/html.ts'
import {
  type ActionRow,
  type ActionStatus,
  type ActionsTable,
  actionStatuses,
} from '../../scripts/pages/actions-table.ts'

export const actions = ({ caption, rows }: ActionsTable): Html =>
  html`<table class="stack"><caption>${caption}</caption><thead><tr><th scope="col">Action</th><th scope="col">Owner</th><th scope="col">Due</th><th scope="col">Status</th></tr></thead><tbody>${rows.map(row)}</tbody></table>`

const row = ({ action, owner, due, status }: ActionRow): Html =>
  html`<tr><th scope="row">${action}</th><td data-th="Owner">${owner ?? 'Not given'}</td><td data-th="Due">${due ? html`<time datetime="${due.datetime}">${due.words}</time>` : 'Not given'}</td><td data-th="Status"><span class="${tag[status]}">${actionStatuses[status]}</span></td></tr>
`

const tag: Readonly<Record<ActionStatus, string>> = {
  open: 'tag',
  overdue: 'tag bad',
  done: 'tag ok',
  dropped: 'tag',
}
