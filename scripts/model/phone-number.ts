/** A telephone number as it is printed, and as a telephone dials it. */

export interface PhoneNumber {
  /** In the national format: `01922 654703`; a short code: `101`. */
  readonly text: string
  /** `tel:+441922654703`, `tel:101` */
  readonly href: string
}
