/** Which absolute addresses are the site's own. */

/** `https://lnp.example.org/areas/` → `/areas/`; undefined for another site's. `url` ends in "/". */
export function addressWithin(url: string, address: string): string | undefined {
  // A host's name in other letters than a to z is written in two ways: RFC 5891, 4.
  const known = address.startsWith(url) ? url : new URL(url).href
  return address.startsWith(known) ? `/${address.slice(known.length)}` : undefined
}
