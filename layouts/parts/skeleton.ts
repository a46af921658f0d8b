/** The frame around every page, from the document type to the acknowledgement. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { Frame } from '../../scripts/pages/frame.ts'
import { addresses } from '../../scripts/routes.ts'
import { acknowledgement } from './acknowledgement.ts'
import { alertBanner } from './alert.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { draftBand } from './draft-band.ts'
import { footer } from './footer.ts'
import { head } from './head.ts'
import { masthead } from './masthead.ts'

/** A whole document. `main` is what the page itself shows, its h1 included. */
export function page(frame: Frame, main: Html): string {
  const isHome = frame.address === addresses.home
  const [marked, foot] = frame.surroundings.markFirstUses([main, footer(frame, isHome)])
  const document = html`<!doctype html>
<html lang="${frame.surroundings.language}">
${head(frame)}
<body${isHome && html` class="home"`}>
<a class="skip" href="#main">Skip to the content</a>
${alertBanner(frame)}
${masthead(frame, isHome)}
${frame.acknowledgement === 'first' && html`<aside class="wrap" aria-label="Funding">${acknowledgement(frame.funding)}</aside>`}
${breadcrumbs(frame)}
${frame.draft && draftBand}
<main id="main">${marked}</main>
${foot}
</body>
</html>
`.toString()
  document.charCodeAt(0) // Makes one flat string of its many pieces, which would be kept as long as the page is.
  return document
}
