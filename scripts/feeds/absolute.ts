/** Absolute addresses. */

import { memoised } from '../memory/memoised.ts'

/** Makes an address of the site absolute. */
export type Absolute = (address: string) => string

/**
 * `url`: that of the site, which is at the top of its domain. Addresses need no encoding: their letters are plain, like
 * those of ids. The last site's is kept, because every page asks for it.
 */
export const absoluteOn = memoised((url: string): Absolute => {
  const top = new URL(url).href // An internationalised host name in the form that is looked up: RFC 5891, 5.
  return (address) => top + address.slice(1)
}, 1)
