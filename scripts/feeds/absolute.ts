/** Addresses of the site with the site before them. */

/** Makes an address of the site absolute. */
export type Absolute = (address: string) => string

/** `url` is that of the site, which is the top of its domain. An address is of plain letters, as ids are. */
export function absoluteOn(url: string): Absolute {
  const top = new URL(url).href // with a host of other letters as programs look it up: RFC 5891, 5
  return (address) => top + address.slice(1)
}
