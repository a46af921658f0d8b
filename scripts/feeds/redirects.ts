/** Redirects for hosts that support them (Netlify, Cloudflare Pages). Every host has the pages that forward as well. */

import { oldPageAddress } from '../routes.ts'

/**
 * A removed page is answered with status 410 (RFC 9110, 15.5.11); hosts that do not know it ignore the line. Letters
 * beyond ASCII are percent-encoded (RFC 9110, 10.2.2).
 */
export const redirectLines = (redirects: readonly { readonly from: string; readonly to?: string }[]): string =>
  redirects
    .map(({ from, to }) =>
      to === undefined ? `${from} ${oldPageAddress(from)} 410\n` : `${from} ${encodeURI(to)} 301\n`,
    )
    .join('')
