/** Old addresses for hosts that forward by themselves (Netlify, Cloudflare Pages). Every host has the small pages as well. */

import { oldPageAddress } from '../routes.ts'

/**
 * What is gone is answered by its page with the status 410 (RFC 9110, 15.5.11); a host that does not know it passes the
 * line over. Letters beyond ASCII are written as `%C5%82` (RFC 9110, 10.2.2).
 */
export const redirectLines = (redirects: readonly { readonly from: string; readonly to?: string }[]): string =>
  redirects
    .map(({ from, to }) =>
      to === undefined ? `${from} ${oldPageAddress(from)} 410\n` : `${from} ${encodeURI(to)} 301\n`,
    )
    .join('')
