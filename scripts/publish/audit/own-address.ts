/** Which absolute addresses are the site's own, and what stands behind their #. */

/** `https://lnp.example.org/areas/` → `/areas/`; undefined for another site's. `url` ends in "/". */
export function addressWithin(url: string, address: string): string | undefined {
  // A host's name in other letters than a to z is written in two ways: RFC 5890, 2.3.2.1.
  const known = address.startsWith(url) ? url : new URL(url).href
  return address.startsWith(known) ? `/${address.slice(known.length)}` : undefined
}

/** The id that a fragment leads to: letters beyond ASCII may be written as `%C5%82`. */
export function idOf(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
