/** The sign-in sheet of a CAG as it is printed, for the people who attend. */

import type { Area } from '../../model/area.ts'
import type { CagType } from '../../model/community-action-group.ts'
import type { Funder } from '../../model/funder.ts'
import type { Venue } from '../../model/venue.ts'

export interface SignInDocument {
  /** The address of the CAG's page. */
  readonly page: string
  /** The content file of the CAG. */
  readonly file: string
  /** The id of the area, from which its street of houses is drawn. */
  readonly street: string
  /** `Canalside Community Action Group` */
  readonly label: string
  /** `Safer & Stronger CAG` */
  readonly title: string
  /** The title of the file, with the area. */
  readonly fullTitle: string
  /** The facts of the meeting; one without words becomes a line to write on. */
  readonly facts: readonly { readonly term: string; readonly words?: string }[]
  /** Why names are asked for, how long the sheet is kept, whom to ask. */
  readonly why: string
  readonly funding: readonly Funder[]
  /** Where the words at the head of the sheet were written. */
  readonly type: Pick<CagType, 'name' | 'file'>
  readonly area: Pick<Area, 'name' | 'file'>
  readonly venue?: Venue
  /** The date that the file gives as its own. */
  readonly created: Temporal.PlainDate
}
