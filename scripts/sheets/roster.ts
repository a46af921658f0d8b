/** An area's officers as a table: the post, who holds it, how to reach them. */

import type { Inline, Table } from '../blocks/block.ts'
import { plainText } from '../blocks/plain-text.ts'
import type { Area, Officer } from '../model/area.ts'
import type { Contact } from '../model/contact.ts'
import { dateInWords } from '../model/dates-in-words.ts'
import { shownRoster } from '../model/roster.ts'
import { roleInWords } from './who-to-expect.ts'

/** Undefined where no post is given. */
export function roster(area: Area, today: Temporal.PlainDate): Table<Inline> | undefined {
  const { officers, checked, withheld } = shownRoster(area, today)
  if (officers.length === 0) return undefined
  const lastChecked: readonly Inline[] = checked
    ? [plainText(', last checked '), { kind: 'time', text: dateInWords(checked), datetime: checked.toString() }]
    : []
  return {
    kind: 'table',
    caption: [plainText(`Officers for ${area.name}`), ...lastChecked],
    head: ['Role', 'Name', 'How to reach them'].map((text) => [plainText(text)]),
    rows: officers.map((officer) => [
      [plainText(roleInWords(officer.role))],
      [plainText(nameInWords(officer, withheld))],
      waysToReach(officer, area.contact),
    ]),
    rowHeaders: true,
  }
}

function nameInWords({ name, organisation }: Officer, withheld: boolean): string {
  if (withheld) return 'Please call to ask'
  const holder = name ?? 'Vacant'
  return organisation === undefined ? holder : `${holder}, ${organisation}`
}

/** The officer's own number and e-mail; where there is neither, the area's number. */
function waysToReach({ phone, email }: Officer, contact: Contact): readonly Inline[] {
  const ways: Inline[] = []
  if (phone || !email) ways.push({ kind: 'phone', ...(phone ?? contact.phone) })
  if (phone && email) ways.push({ kind: 'line-break' })
  if (email) ways.push({ kind: 'email', address: email })
  return ways
}
