/** An area's officers as a table: each post, who holds it, and how to reach them. */

import type { Area, Officer } from '../../model/area.ts'
import type { PhoneNumber } from '../../model/phone-number.ts'
import { shownRoster } from '../../model/roster.ts'
import { roleInWords } from '../../sheets/who-to-expect.ts'
import { type DateInWords, dated } from '../material/dated.ts'

export interface RosterTable {
  readonly rows: readonly RosterRow[]
  /** When the names were last confirmed. */
  readonly checked?: DateInWords
  /** Nobody confirmed the names for a year, so only the posts are shown. */
  readonly withheld: boolean
}

export interface RosterRow {
  readonly post: string
  /** `Sam Okafor`, `Vacant`, or what stands for a name that is withheld. */
  readonly holder: string
  readonly organisation?: string
  /** The officer's own number, or the area's where there is none. */
  readonly phone: PhoneNumber
  readonly email?: string
}

export function rosterTable(area: Area, today: Temporal.PlainDate): RosterTable {
  const { officers, checked, withheld } = shownRoster(area, today)
  return {
    rows: officers.map((officer) => row(officer, area, withheld)),
    ...(checked && { checked: dated(checked) }),
    withheld,
  }
}

function row({ role, name, organisation, phone, email }: Officer, area: Area, withheld: boolean): RosterRow {
  return {
    post: roleInWords(role),
    holder: withheld ? 'Please call' : (name ?? 'Vacant'),
    ...(organisation !== undefined && { organisation }),
    phone: phone ?? area.contact.phone,
    ...(email !== undefined && { email }),
  }
}
