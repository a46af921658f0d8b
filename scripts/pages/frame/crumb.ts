/** A step of the way from Home to a page. */

export interface Crumb {
  readonly label: string
  readonly address: string
}
