/** The library: everything that the files of a folder may refer to while they are parsed, shelf by shelf. */

import type { CagType, Role } from '../../model/community-action-group.ts'
import type { Contact } from '../../model/contact.ts'
import type { Diagram } from '../../model/diagram.ts'
import type { Funder } from '../../model/funder.ts'
import type { ImageFile } from '../../model/image-file.ts'
import type { Venue } from '../../model/venue.ts'
import type { Shelf } from './references.ts'

export interface Library {
  readonly funders: Shelf<Funder>
  readonly roles: Shelf<Role>
  readonly cagTypes: Shelf<CagType>
  readonly diagrams: Shelf<Diagram>
  readonly venues: Shelf<Venue>
  readonly sheets: Shelf<never>
  readonly areas: Shelf<never>
  readonly groups: Shelf<never>
  /** The kinds of CAG that each area has, whether or not their files can be read. */
  readonly areaCags: ReadonlyMap<string, ReadonlySet<string>>
  readonly images: ReadonlyMap<string, ImageFile>
  readonly partnership: PartnershipFacts
}

/** What other files need of partnership.yaml. Where that could not be read, nothing that depends on it is reported. */
export interface PartnershipFacts {
  readonly known: boolean
  readonly example: boolean
  readonly contact: Contact
  readonly funding: readonly Funder[]
  /** Its telephone numbers as printed, which are allowed in examples, too. */
  readonly numbers: ReadonlySet<string>
}
