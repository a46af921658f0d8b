/** What is shown where no page is: the ways on, and the number. */

import type { Contact } from '../model/contact.ts'
import { addresses } from '../routes.ts'
import type { Frame } from './frame/frame.ts'
import type { SectionName } from './frame/sections.ts'
import type { Material } from './material/material.ts'

export interface NotFoundPage {
  readonly frame: Frame
  readonly contact: Contact
  /** The sections worth offering that are there. */
  readonly sections: ReadonlySet<SectionName>
}

export function notFoundPage({ site, sections, frame }: Material): NotFoundPage {
  return {
    frame: frame({
      address: addresses.notFound,
      title: 'Page not found',
      description: 'This page is not here.',
      trail: false,
    }),
    contact: site.partnership.contact,
    sections,
  }
}
