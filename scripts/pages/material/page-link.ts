/** A link to something with a page of its own. */

export interface PageLink {
  readonly name: string
  readonly address: string
}
