/** The one table of what a host says with every file. `_headers`, `.htaccess` and nginx are written from it. */

import { hostPolicy } from '../../pages/content-policy.ts'

/** Said with every answer, errors among them. */
export const always: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', hostPolicy],
  // For browsers that do not know frame-ancestors: RFC 7034.
  ['X-Frame-Options', 'DENY'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', nobodyMay()],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]

/** What a page could ask a browser for: nobody may, this site or others. */
function nobodyMay(): string {
  const features = [
    'accelerometer camera display-capture encrypted-media geolocation gyroscope hid idle-detection magnetometer',
    'microphone midi payment publickey-credentials-get screen-wake-lock serial usb xr-spatial-tracking',
  ]
  return features.flatMap((line) => line.split(' ').map((feature) => `${feature}=()`)).join(', ')
}

/** How long a browser may keep a file without asking: RFC 9111, 5.2.2. A page can change at any moment. */
export const askAgain = 'public, max-age=0, must-revalidate'
export const keepForAYear = 'public, max-age=31536000, immutable'

/** Folders whose files are named by what is in them, so that a new one has a new name. */
export const namedByContent: readonly string[] = ['/pagefind/fragment/', '/pagefind/index/', '/pagefind/filter/']

/** Other people's pages may read these: they are there for that. Fetch standard, 3.3.3. */
export const openToOthers = { folder: '/data/', files: ['calendar.ics', 'feed.xml'] } as const

/** By what a file's name ends in, where hosts do not know it or say no character set. */
export const contentTypes: Readonly<Record<string, string>> = {
  ics: 'text/calendar',
  csv: 'text/csv',
  json: 'application/json',
  xml: 'application/xml',
  woff2: 'font/woff2',
}
/** A feed is told from other XML by its name. RFC 4287, 7. */
export const feedType = 'application/atom+xml'

/** Worth packing on the way: the rest is packed already. */
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
