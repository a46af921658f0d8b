/** Old addresses: each forwards to a page that is there, or says that what it held is gone. */

import { addresses, oldPageAddress } from '../routes.ts'
import type { Frame } from './frame/frame.ts'
import type { Material } from './material/material.ts'

/** A small page that forwards. No navigation, no acknowledgement: nobody stays on it. */
export interface MovedPage {
  readonly frame: Frame
  readonly to: string
}

export interface GonePage {
  readonly frame: Frame
  /** Where to look instead: the areas, or the home page. */
  readonly instead: { readonly words: string; readonly address: string }
}

/** One a redirect that says where to. */
export function movedPages({ site, frame }: Material): readonly MovedPage[] {
  return site.partnership.redirects.flatMap(({ from, to }) =>
    to === undefined
      ? []
      : [
          {
            frame: {
              ...frame({
                address: oldPageAddress(from),
                title: 'This page has moved',
                description: `It is now at ${to}.`,
                funding: [],
              }),
              canonical: site.partnership.url + to.slice(1),
              indexed: false,
            },
            to,
          },
        ],
  )
}

/** One a redirect that leads nowhere. */
export function gonePages({ site, sections, frame }: Material): readonly GonePage[] {
  const instead = sections.has('areas')
    ? { words: 'Find your area', address: addresses.areas }
    : { words: 'Go to the home page', address: addresses.home }
  return site.partnership.redirects.flatMap(({ from, to }) =>
    to === undefined
      ? [
          {
            frame: {
              ...frame({
                address: oldPageAddress(from),
                title: 'This page is gone',
                description: 'What stood here is no longer published.',
              }),
              indexed: false,
            },
            instead,
          },
        ]
      : [],
  )
}
