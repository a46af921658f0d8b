/** What a browser may load for a page: Content Security Policy, level 3. Nothing from anybody else, ever. */

/** A page with `filter` runs the script that filters its list, which asks for the list of all areas. */
export type Needs = 'nothing' | 'filter'

const directives = {
  'default-src': "'none'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
}
const forScripts = { 'script-src': "'self'", 'connect-src': "'self'" }

const written = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')

/** What the page itself says, on every host: no more than it needs. */
export const pagePolicy = (needs: Needs): string =>
  written(needs === 'filter' ? { ...directives, ...forScripts } : directives)

/** What the host says of every page, as far as any page needs it. Two policies both hold. */
export const hostPolicy = written({ ...directives, ...forScripts, 'frame-ancestors': "'none'" })
