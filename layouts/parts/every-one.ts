/** How Eleventy pages over what was prepared: one page for each entry of a list, at the address in its frame. */

import type { Kind, Views } from '../../scripts/pages/pages.ts'

/** What a template's `render` is given: `Given<'area'>` has the area's page under `area`. */
export type Given<Name extends Kind> = { readonly [K in Name]: Views[K] }

/** The `data` of a template. Collections are for sites that Eleventy reads itself: ours would only cost time. */
export function everyOne<Name extends Kind>(kind: Name) {
  return {
    eleventyExcludeFromCollections: true,
    pagination: { data: `pages.${kind}`, size: 1, alias: kind },
    permalink: (given: Given<Name>): string => given[kind].frame.address,
  }
}
