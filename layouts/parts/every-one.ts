/** Eleventy's pagination over prepared views: one page for each entry of a list, at the address in its frame. */

import type { Kind, Views } from '../../scripts/pages/pages.ts'

/** The argument of a template's `render`: `Given<'area'>` has the view of an area under `area`. */
export type Given<Name extends Kind> = { readonly [K in Name]: Views[K] }

/** The `data` of a template. Left out of Eleventy's collections, which nothing here uses. */
export function everyOne<Name extends Kind>(kind: Name) {
  return {
    eleventyExcludeFromCollections: true,
    pagination: { data: `pages.${kind}`, size: 1, alias: kind },
    permalink: (given: Given<Name>): string => given[kind].frame.address,
  }
}
