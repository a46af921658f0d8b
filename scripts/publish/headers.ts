/** What the host says with every file: nothing is loaded from elsewhere, nothing runs, nobody frames the site. */

import { hostPolicy } from '../pages/content-policy.ts'

/** The first line of `_headers`: by it this program knows a site of its own making. */
export const signature =
  '# Made from content/ by neighbourhood-information. Whatever is changed here is lost at the next build.'

/** The `_headers` file of Netlify and Cloudflare Pages. */
export const headers = `${signature}
/*
  Content-Security-Policy: ${hostPolicy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()
  Cross-Origin-Opener-Policy: same-origin
/assets/fonts/*
  Cache-Control: public, max-age=31536000, immutable
`
