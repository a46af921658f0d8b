/** A sheet for who comes to a CAG to sign, as paper wants it. */

import type { Funder } from '../model/funder.ts'

export interface SignInDocument {
  /** The address of the CAG's page. */
  readonly page: string
  /** The content file of the CAG. */
  readonly file: string
  /** The id of the area: the seed of its street. */
  readonly street: string
  /** `Canalside Community Action Group` */
  readonly label: string
  /** `Safer & Stronger CAG` */
  readonly title: string
  /** With the area: the name of the file's window. */
  readonly fullTitle: string
  /** What is known of the meeting; what has no words is a line to write on. */
  readonly facts: readonly { readonly term: string; readonly words?: string }[]
  /** Why names are asked for, how long the sheet is kept, whom to ask. */
  readonly why: string
  readonly funding: readonly Funder[]
  /** The date that the file gives as its own. */
  readonly created: Temporal.PlainDate
}
