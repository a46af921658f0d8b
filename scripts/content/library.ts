/** What the files of a folder may refer to, on its shelves, while they are parsed. */

import type { CagType, Role } from '../model/community-action-group.ts'
import type { Contact } from '../model/contact.ts'
import type { Diagram } from '../model/diagram.ts'
import type { Funder } from '../model/funder.ts'
import type { ImageFile } from '../model/image-file.ts'
import type { Venue } from '../model/venue.ts'
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

/** What other files take from partnership.yaml. Where that could not be read, what hangs on it is not told. */
export interface PartnershipFacts {
  readonly known: boolean
  readonly example: boolean
  readonly contact: Contact
  readonly funding: readonly Funder[]
  /** Its telephone numbers, as they are printed: allowed in examples, too. */
  readonly numbers: ReadonlySet<string>
}
