/** The Content Security Policy (level 3) of pages. Nothing is ever loaded from other sites. */

import { assetAddress } from '../../routes.ts'

/**
 * `filter`: the script that filters a list, which asks for the list of all areas.
 * `search`: the script that searches, with Pagefind's WebAssembly and its worker.
 */
export type PageNeeds = 'nothing' | 'filter' | 'search'

/** The address of a page's script, if it has one. */
export const pageScripts: Readonly<Record<PageNeeds, string | undefined>> = {
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

const more: Readonly<Record<PageNeeds, Readonly<Record<string, string>>>> = {
  nothing: {},
  filter: forFilter,
  search: forSearch,
}

const written = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')

/** The policy in the page itself, with no more than it needs. */
export const pagePolicy = (needs: PageNeeds): string => written({ ...directives, ...more[needs] })

/** The policy that the host sends with every page, with what any page needs. Browsers enforce both. */
export const hostPolicy = written({ ...directives, ...forSearch, 'frame-ancestors': "'none'" })
