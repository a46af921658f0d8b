/** An area's officers: each post, who holds it, how to reach them. On a narrow screen each row becomes a block. */

import { type Html, html, type Printable } from '../../scripts/html/html.ts'
import { emailLink, phoneLink } from '../../scripts/html/render-inlines.ts'
import type { RosterRow, RosterTable } from '../../scripts/pages/entries/roster-table.ts'
import { inItsRoom } from './narrow-table.ts'

/** `subject` begins the caption: "Officers for Canalside". */
export const rosterTable = ({ rows, checked, withheld }: RosterTable, subject: string): Html =>
  inItsRoom(
    columnsOf(rows),
    (classes) =>
      html`<table class="stack${classes}"><caption>${subject}${checked && html`, last checked <time datetime="${checked.datetime}">${checked.words}</time>`}${withheld && html`: too long ago to give names. Please call.`}</caption> <thead><tr><th scope="col">Role</th> <th scope="col">Name</th> <th scope="col">Telephone</th> <th scope="col">Email</th> </tr></thead><tbody>${rows.map(row)}</tbody></table>`,
  )

const columnsOf = (rows: readonly RosterRow[]): readonly (readonly string[])[] => [
  rows.map(({ post }) => post),
  rows.map(({ holder, organisation = '' }) => `${holder} ${organisation}`),
  rows.map(({ phone }) => phone.text),
  rows.map(({ email = '' }) => email.replaceAll(/(?=[@.])/g, ' ')), // where its link may break
]

const row = ({ post, holder, organisation, phone, email }: RosterRow): Html =>
  html`<tr><th scope="row">${post}</th> ${cell('Name', html`${holder}${organisation !== undefined && html`<br><span class="quiet">${organisation}</span>`}`)} ${cell('Telephone', phoneLink(phone))} ${cell('Email', email === undefined ? 'Please call' : emailLink(email))}</tr>
`

const cell = (column: string, content: Printable): Html => html`<td data-th="${column}">${content}</td>`
