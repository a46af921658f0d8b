/** What a browser may load for a page: Content Security Policy, level 3. Nothing from anybody else, ever. */

import { assetAddress } from '../routes.ts'

/**
 * `filter`: the script that filters a list, which asks for the list of all areas.
 * `search`: the script that searches, with Pagefind's WebAssembly and its worker.
 */
export type Needs = 'nothing' | 'filter' | 'search'

/** Where the script of a page lies that needs one. */
export const pageScripts: Readonly<Record<Needs, string | undefined>> = {
  nothing: undefined,
  filter: assetAddress('find-area.js'),
  search: assetAddress('search.js'),
}

const directives = {
  'default-src': "'none'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
}
const forFilter = { 'script-src': "'self'", 'connect-src': "'self'" }
const forSearch = { ...forFilter, 'script-src': "'self' 'wasm-unsafe-eval'", 'worker-src': "'self'" }

const more: Readonly<Record<Needs, Readonly<Record<string, string>>>> = {
  nothing: {},
  filter: forFilter,
  search: forSearch,
}

const written = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')

/** What the page itself says, on every host: no more than it needs. */
export const pagePolicy = (needs: Needs): string => written({ ...directives, ...more[needs] })

/** What the host says of every page, as far as any page needs it. Two policies both hold. */
export const hostPolicy = written({ ...directives, ...forSearch, 'frame-ancestors': "'none'" })
