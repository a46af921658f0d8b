/** Everything that a content folder says, read and checked once. Nothing later reads a file or checks a field again. */

import type { Area } from './area.ts'
import type { CagType, Role } from './community-action-group.ts'
import type { Diagram } from './diagram.ts'
import type { Funder } from './funder.ts'
import type { Group } from './group.ts'
import type { ImageFile } from './image-file.ts'
import type { InformationSheet } from './information-sheet.ts'
import type { MeetingNotes } from './meeting-notes.ts'
import type { Partnership } from './partnership.ts'
import type { Venue } from './venue.ts'

export interface Site {
  readonly partnership: Partnership
  /** By id, in the order of funding.yaml. */
  readonly funders: ReadonlyMap<string, Funder>
  readonly roles: ReadonlyMap<string, Role>
  /** Abbreviation → what it stands for: glossary.yaml, roles.yaml and the partnership's own, the glossary first. */
  readonly abbreviations: ReadonlyMap<string, string>
  /** By `order`, then by name. */
  readonly cagTypes: readonly CagType[]
  readonly diagrams: ReadonlyMap<string, Diagram>
  /** By `order`, then by title. */
  readonly sheets: readonly InformationSheet[]
  /** By name. */
  readonly venues: readonly Venue[]
  /** By name. */
  readonly areas: readonly Area[]
  /** By name; parents are not ordered before children. */
  readonly groups: readonly Group[]
  /** Notes that are not public yet, whether or not they are among those of their area or group. */
  readonly drafts: readonly Pick<MeetingNotes, 'file' | 'title'>[]
  /** By path inside the content folder: `images/logo.svg`. */
  readonly images: ReadonlyMap<string, ImageFile>
}
