/** The table of headers from which `_headers`, `.htaccess` and the settings for nginx are made. */

import { hostPolicy } from '../../pages/frame/content-policy.ts'

/** Headers of every response, errors among them. */
export const always: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', hostPolicy],
  // For browsers that do not know frame-ancestors: RFC 7034.
  ['X-Frame-Options', 'DENY'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', nobodyMay()],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]

/** Browser features that neither this site nor others may use in it. */
function nobodyMay(): string {
  const features = [
    'accelerometer camera display-capture encrypted-media geolocation gyroscope hid idle-detection magnetometer',
    'microphone midi payment publickey-credentials-get screen-wake-lock serial usb xr-spatial-tracking',
  ]
  return features.flatMap((line) => line.split(' ').map((feature) => `${feature}=()`)).join(', ')
}

/** How long a browser may keep a file without asking: RFC 9111, 5.2.2. A page can change at any moment. */
export const revalidate = 'public, max-age=0, must-revalidate'
export const keepForAYear = 'public, max-age=31536000, immutable'

/** Folders whose files have names that change with their content. */
export const namedByContent: readonly string[] = ['/pagefind/fragment/', '/pagefind/index/', '/pagefind/filter/']

/** Files that other sites' pages may read. Fetch standard, 3.3.3. */
export const openToOthers = { folder: '/data/', files: ['calendar.ics', 'feed.xml'] } as const

/** Content types by ending, where hosts do not know them or leave out the character set. */
export const contentTypes: Readonly<Record<string, string>> = {
  ics: 'text/calendar',
  csv: 'text/csv',
  json: 'application/json',
  xml: 'application/xml',
  woff2: 'font/woff2',
}
/** The content type of feeds, which are recognised by their name. RFC 4287, 7. */
export const feedType = 'application/atom+xml'

/** Content types worth compressing; the others are compressed already. */
export const packable: readonly string[] = [
  'text/html',
  'text/css',
  'text/plain',
  'text/csv',
  'text/calendar',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/xml',
  'application/atom+xml',
  'image/svg+xml',
]
