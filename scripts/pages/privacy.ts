/** What is published about whom, for how long, and how to be taken off. */

import { addresses } from '../routes.ts'
import { type StatementContact, statementContact } from './entries/statement-contact.ts'
import type { Frame } from './frame/frame.ts'
import type { Material } from './material/material.ts'

export interface PrivacyPage {
  readonly frame: Frame
  readonly partnership: string
  /** Whom to ask: the privacy contact, or the partnership's own. */
  readonly contact: StatementContact
  readonly attendanceMonths: number
  readonly namesOfficers: boolean
  readonly namesPeopleInNotes: boolean
}

export function privacyPage({ site, sections, frame }: Material): PrivacyPage {
  const { name, privacy, contact } = site.partnership
  return {
    frame: frame({
      address: addresses.privacy,
      title: 'Privacy',
      description: `What the website of ${name} publishes about people, and what it collects: nothing.`,
      section: 'privacy',
    }),
    partnership: name,
    contact: statementContact(privacy.contact, contact),
    attendanceMonths: privacy.attendanceMonths,
    namesOfficers: sections.has('officers'),
    namesPeopleInNotes: sections.has('meetings'),
  }
}
