/** The skeleton of every page, from the document type to the acknowledgement. */

import { type Html, html } from '../../scripts/html/html.ts'
import { type Frame, isHome, type Searched } from '../../scripts/pages/frame/frame.ts'
import { acknowledgement } from './acknowledgement.ts'
import { alertBanner } from './alert.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { draftBand } from './draft-band.ts'
import { footer } from './footer.ts'
import { head } from './head.ts'
import { masthead } from './masthead.ts'

/** A whole document. `main`: the content of the page itself, with its h1. */
export function page(frame: Frame, main: Html): string {
  // An acknowledgement for the first screen comes before the alert, however long that is.
  const paidFirst = frame.acknowledgement === 'first'
  const [marked, foot] = frame.context.markFirstUses(main, footer(frame))
  const document = html`${head(frame)}
<body${isHome(frame) && html` class="home"`}>
<a class="skip" href="#main">Skip to the content</a>
${!paidFirst && alertBanner(frame)}
${masthead(frame)}
${paidFirst && [html`<aside class="wrap" aria-label="Funding">${acknowledgement(frame.funding)}</aside>`, alertBanner(frame)]}
${breadcrumbs(frame)}
${frame.draft && draftBand}
<main id="main"${frame.search && searched(frame.title, frame.search)}>${marked}</main>
${foot}
</body>
</html>
`.toString()
  document.charCodeAt(0) // Makes one flat string of its many pieces, which would be kept as long as the page is.
  return document
}

/** Attributes for the search index: whether the page is in it, its title, and the filters. */
const searched = (title: string, { kind, area, year }: Searched): Html =>
  html` data-pagefind-body data-title="${title}" data-kind="${kind}"${area !== undefined && html` data-area="${area}"`}${year !== undefined && html` data-year="${year}"`} data-pagefind-meta="title[data-title]" data-pagefind-filter="kind[data-kind]${area !== undefined && ', area[data-area]'}${year !== undefined && ', year[data-year]'}"`
